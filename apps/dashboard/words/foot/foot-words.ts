import type { Catalogue } from "@observatory/charts";

const en = {
  label: "About this site",
  recommendations: "Recommendations",
  methods: "Methods",
  accessibility: "Accessibility",
  verify: "Check a figure",
};

/** The links at the foot of every page. */
export const footWords: Catalogue<typeof en> = {
  en,
  de: {
    label: "Über diese Seiten",
    recommendations: "Empfehlungen",
    methods: "Methoden",
    accessibility: "Barrierefreiheit",
    verify: "Eine Abbildung prüfen",
  },
  fr: {
    label: "À propos du site",
    recommendations: "Recommandations",
    methods: "Méthodes",
    accessibility: "Accessibilité",
    verify: "Vérifier une figure",
  },
};
