import type { Catalogue } from "@observatory/charts";

const en = {
  label: "About this site",
  recommendations: "Recommendations",
  methods: "Methods",
  accessibility: "Accessibility",
};

/** The links at the foot of every page. */
export const footWords: Catalogue<typeof en> = {
  en,
  de: {
    label: "Über diese Seiten",
    recommendations: "Empfehlungen",
    methods: "Methoden",
    accessibility: "Barrierefreiheit",
  },
  fr: {
    label: "À propos du site",
    recommendations: "Recommandations",
    methods: "Méthodes",
    accessibility: "Accessibilité",
  },
};
