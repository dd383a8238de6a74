import type { Language } from "../claims/words.ts";
import type { WhatIfPreset } from "./presets.ts";

/** A preset as a reader chooses it. */
export interface PresetWords {
  readonly name: string;
  /** What is asked, in one sentence. */
  readonly question: string;
}

/** The words of the presets, in every language of the product. */
export const whatIfPresetWords: Readonly<Record<Language, Readonly<Record<WhatIfPreset["id"], PresetWords>>>> = {
  en: {
    "european-platform": {
      name: "A European firm gets platform 24",
      question:
        "What would change if the science ministry gave a European firm in Shanghai an open innovation platform?",
    },
    "inland-zones": {
      name: "All new zones inland",
      question: "What if the two zones that came after 2019 inside the mega-regions had gone to Sichuan instead?",
    },
    "no-binding-since-2021": {
      name: "No binding rule since 2021",
      question: "How much of the score rests on the laws, regulations and departmental rules adopted from 2021 on?",
    },
    "no-binding-since-the-plan": {
      name: "No binding rule since the 2017 plan",
      question:
        "What if no law, regulation or departmental rule had been adopted since the plan that starts the debts?",
    },
    "brief-date": {
      name: "The brief’s own date, June 2024",
      question: "Where did the balance stand when the brief was published?",
    },
    "winners-beyond-team": {
      name: "Most winners beyond the national team",
      question:
        "What if seven in ten winners of open competitions, give or take two, were neither hosts nor affiliates?",
    },
    "rules-two-years-earlier": {
      name: "Two rules, two years earlier",
      question: "What if the privacy law and the rules on algorithms had entered into force two years earlier?",
    },
    "equal-ai-servers": {
      name: "AI servers shared by five equals",
      question: "What if five firms had held a fifth each of the market for AI servers in 2025?",
    },
    "cloudwalk-in-chongqing": {
      name: "CloudWalk counted in Chongqing",
      question: "What changes under the other reading of where CloudWalk has its seat?",
    },
  },
  de: {
    "european-platform": {
      name: "Eine europäische Firma erhält Plattform 24",
      question:
        "Was änderte sich, wenn das Wissenschaftsministerium einer europäischen Firma in Shanghai eine offene Innovationsplattform gäbe?",
    },
    "inland-zones": {
      name: "Alle neuen Zonen im Binnenland",
      question:
        "Was, wenn die beiden Zonen, die nach 2019 in den Megaregionen entstanden, stattdessen nach Sichuan gegangen wären?",
    },
    "no-binding-since-2021": {
      name: "Keine verbindliche Regel seit 2021",
      question: "Wie viel vom Ergebnis ruht auf Gesetzen, Verordnungen und Ministerialregeln ab 2021?",
    },
    "no-binding-since-the-plan": {
      name: "Keine verbindliche Regel seit dem Plan von 2017",
      question:
        "Was, wenn seit dem Plan, mit dem die Schulden beginnen, kein Gesetz, keine Verordnung und keine Ministerialregel beschlossen worden wäre?",
    },
    "brief-date": {
      name: "Stand des Policy Briefs, Juni 2024",
      question: "Wo stand die Bilanz, als der Policy Brief erschien?",
    },
    "winners-beyond-team": {
      name: "Die meisten Gewinner außerhalb des Nationalteams",
      question:
        "Was, wenn sieben von zehn Gewinnern offener Wettbewerbe, zwei mehr oder weniger, weder Träger noch deren Töchter wären?",
    },
    "rules-two-years-earlier": {
      name: "Zwei Regeln, zwei Jahre früher",
      question:
        "Was, wenn das Datenschutzgesetz und die Regeln für Algorithmen zwei Jahre früher in Kraft getreten wären?",
    },
    "equal-ai-servers": {
      name: "KI-Server, gleich verteilt auf fünf",
      question: "Was, wenn fünf Firmen 2025 je ein Fünftel des Marktes für KI-Server gehalten hätten?",
    },
    "cloudwalk-in-chongqing": {
      name: "CloudWalk in Chongqing gezählt",
      question: "Was ändert sich unter der anderen Lesart, wo CloudWalk seinen Sitz hat?",
    },
  },
  fr: {
    "european-platform": {
      name: "Une entreprise européenne obtient la plateforme 24",
      question:
        "Qu’est-ce qui changerait si le ministère des sciences confiait une plateforme d’innovation ouverte à une entreprise européenne de Shanghai ?",
    },
    "inland-zones": {
      name: "Toutes les nouvelles zones à l’intérieur du pays",
      question: "Et si les deux zones créées après 2019 dans les mégarégions avaient été attribuées au Sichuan ?",
    },
    "no-binding-since-2021": {
      name: "Aucune règle contraignante depuis 2021",
      question:
        "Quelle part du résultat repose sur les lois, règlements et règles ministérielles adoptés à partir de 2021 ?",
    },
    "no-binding-since-the-plan": {
      name: "Aucune règle contraignante depuis le plan de 2017",
      question:
        "Et si aucune loi, aucun règlement, aucune règle ministérielle n’avait été adopté depuis le plan où commencent les dettes ?",
    },
    "brief-date": {
      name: "La date de la note, juin 2024",
      question: "Où en était le bilan à la publication de la note ?",
    },
    "winners-beyond-team": {
      name: "La plupart des lauréats hors de l’équipe nationale",
      question:
        "Et si sept lauréats sur dix des concours ouverts, à deux près, n’étaient ni hôtes de plateforme ni leurs filiales ?",
    },
    "rules-two-years-earlier": {
      name: "Deux règles, deux ans plus tôt",
      question:
        "Et si la loi sur la vie privée et les règles sur les algorithmes étaient entrées en vigueur deux ans plus tôt ?",
    },
    "equal-ai-servers": {
      name: "Serveurs d’IA : cinq parts égales",
      question: "Et si cinq entreprises avaient détenu chacune un cinquième du marché des serveurs d’IA en 2025 ?",
    },
    "cloudwalk-in-chongqing": {
      name: "CloudWalk compté à Chongqing",
      question: "Qu’est-ce qui change selon l’autre lecture du siège de CloudWalk ?",
    },
  },
};
