import type { Catalogue } from "../locale.ts";

/** Fields of AI as market shares are grouped by them, for headings. */
const subfields: Catalogue<Readonly<Record<string, string>>> = {
  en: {
    "ai-chips": "AI chips",
    "ai-public-cloud": "AI in the public cloud",
    "autonomous-driving": "Autonomous driving",
    cybersecurity: "Cybersecurity",
    "large-models": "Large models",
    "linguistic-computing": "Linguistic computing",
    "smart-audio": "Smart audio",
    "smart-city": "Smart city",
    "smart-education": "Smart education",
    "smart-farming": "Smart farming",
    "smart-finance": "Smart finance",
    "smart-home": "Smart home",
    "smart-life": "Smart life",
    "smart-manufacturing": "Smart manufacturing",
    "smart-network": "Smart network",
    "smart-supply-chain": "Smart supply chain",
    "smart-unmanned-systems": "Smart unmanned systems",
    "soft-hardware": "Software and hardware",
    "video-perception": "Video perception",
    "cloud-robotics": "Cloud robotics",
  },
  de: {
    "ai-chips": "KI-Chips",
    "ai-public-cloud": "KI in der öffentlichen Cloud",
    "autonomous-driving": "Autonomes Fahren",
    cybersecurity: "Cybersicherheit",
    "large-models": "Große Modelle",
    "linguistic-computing": "Sprachberechnung",
    "smart-audio": "Intelligente Sprachverarbeitung",
    "smart-city": "Intelligente Stadt",
    "smart-education": "Intelligente Bildung",
    "smart-farming": "Intelligente Landwirtschaft",
    "smart-finance": "Intelligentes Finanzwesen",
    "smart-home": "Intelligentes Zuhause",
    "smart-life": "Intelligentes Leben",
    "smart-manufacturing": "Intelligente Fertigung",
    "smart-network": "Intelligentes Netz",
    "smart-supply-chain": "Intelligente Lieferkette",
    "smart-unmanned-systems": "Intelligente unbemannte Systeme",
    "soft-hardware": "Soft- und Hardware",
    "video-perception": "Videowahrnehmung",
    "cloud-robotics": "Cloud-Robotik",
  },
  fr: {
    "ai-chips": "Puces d’IA",
    "ai-public-cloud": "IA dans le cloud public",
    "autonomous-driving": "Conduite autonome",
    cybersecurity: "Cybersécurité",
    "large-models": "Grands modèles",
    "linguistic-computing": "Calcul linguistique",
    "smart-audio": "Audio intelligent",
    "smart-city": "Ville intelligente",
    "smart-education": "Éducation intelligente",
    "smart-farming": "Agriculture intelligente",
    "smart-finance": "Finance intelligente",
    "smart-home": "Maison intelligente",
    "smart-life": "Vie intelligente",
    "smart-manufacturing": "Fabrication intelligente",
    "smart-network": "Réseau intelligent",
    "smart-supply-chain": "Chaîne d’approvisionnement intelligente",
    "smart-unmanned-systems": "Systèmes sans pilote intelligents",
    "soft-hardware": "Logiciel et matériel",
    "video-perception": "Perception vidéo",
    "cloud-robotics": "Robotique en nuage",
  },
};

/** A subfield's name; one without words, which a test would name, is shown by its id. */
export function subfieldName(id: string, locale: keyof typeof subfields): string {
  return subfields[locale][id] ?? id.replaceAll("-", " ");
}

/** The subfields that have a name in every language. */
export const namedSubfields = Object.keys(subfields.en).filter((id) => id in subfields.de && id in subfields.fr);
