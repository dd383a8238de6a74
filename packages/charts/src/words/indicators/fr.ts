import type { IndicatorWords } from "./en.ts";

/** Indicators of the framework in French. */
export const indicatorsFr: IndicatorWords = {
  indicators: {
    "debts-bound": {
      name: "Dettes dotées d’une règle contraignante",
      why: "D’aucune dette réglée à toutes : l’étendue entière.",
      settle: "Une liste datée des règles contraignantes pour chaque dette, avec l’autorité qui les applique.",
    },
    "speed-of-paying": {
      name: "Années jusqu’à une règle contraignante",
      why: "Deux ans font une étape après le plan de 2017 ; huit ans sont l’horizon sur lequel nous suivons les dettes.",
      settle: "Le jour d’entrée en vigueur de chaque règle, là où le codage reste ouvert.",
    },
    "hosts-filed": {
      name: "Hôtes de plateforme dans le régime d’enregistrement",
      why: "D’aucun hôte à tous ceux qui offrent un tel service.",
      settle: "Le registre des algorithmes et des modèles, rapproché des hôtes et de leurs filiales.",
    },
    "cases-decided": {
      name: "Affaires closes par une décision",
      why: "D’aucune décidée à toutes celles ouvertes ; le nombre d’amendes est écarté, car il peut dire le contrôle ou les fautes.",
      settle: "Les affaires ouvertes et décidées contre des hôtes, par année, d’après les autorités.",
    },
    "winners-beyond-team": {
      name: "Lauréats hors de l’équipe nationale",
      why: "Sous trois sur dix, l’équipe garde les tâches pour elle ; à neuf sur dix, elles sont ouvertes aux autres.",
      settle: "Les listes de lauréats par tâche, rapprochées des hôtes et de leurs filiales.",
    },
    "open-tasks": {
      name: "Tâches mises au concours par an",
      why: "La moitié des 18 tâches de 2021 et quatre fois plus, sur une échelle logarithmique.",
      settle: "La liste des tâches de l’appel de l’année.",
    },
    "filings-beyond-team": {
      name: "Modèles enregistrés hors de l’équipe nationale",
      why: "À la moitié, les hôtes enregistrent autant de modèles que tous les autres ; à 95 %, ils se distinguent à peine.",
      settle: "Le registre des modèles, rapproché des hôtes et de leurs filiales.",
    },
    "local-organisers": {
      name: "Provinces ayant leurs propres concours",
      why: "D’aucune province aux 31.",
      settle:
        "Une liste complète des appels de provinces et de villes ; la nôtre est un échantillon, la valeur est donc un minimum.",
    },
    "mean-herfindahl": {
      name: "Concentration moyenne des domaines",
      why: "0,25 équivaut à quatre firmes égales ; 0,10 à dix, seuil où les lignes directrices ne s’inquiètent plus.",
      settle: "Les parts de plusieurs firmes nommées, par domaine et par année.",
    },
    "no-presumed-dominance": {
      name: "Domaines sans position dominante présumée",
      why: "De tous les domaines tranchables dominés à aucun, selon le test de la loi antimonopole chinoise.",
      settle: "Les parts des trois plus grandes firmes, par domaine et par année.",
    },
    "leadership-contestable": {
      name: "Parts qui changent de mains en un an",
      why: "À 0 rien ne bouge ; à 15 % par an, les leaders sont remplacés en quelques années.",
      settle: "Les parts d’un même marché, de la même agence, pour des années consécutives.",
    },
    "effective-number-trend": {
      name: "Tendance du nombre effectif de firmes",
      why: "Dix pour cent de moins ou de plus par an : moitié ou double en sept ans.",
      settle: "Deux estimations serrées de la concentration d’un même marché, à des années d’écart.",
    },
    "later-zones-elsewhere": {
      name: "Zones ultérieures hors des mégarégions",
      why: "Favorable lorsque les zones ultérieures suivent la population hors des trois mégarégions.",
      settle: "Les zones approuvées après 2019 avec leurs lieux ; avant la première, il n’y a rien à mesurer.",
    },
    "replication-lag": {
      name: "Années de la côte à l’intérieur",
      why: "Un an est la vague suivante d’approbations, cinq ans une période de plan entière.",
      settle: "Les dates d’approbation des premières zones de l’intérieur.",
    },
    "platforms-elsewhere": {
      name: "Plateformes hors des mégarégions",
      why: "Favorable lorsque les plateformes suivent la population hors des trois mégarégions.",
      settle: "Les sièges des plateformes nouvellement désignées.",
    },
    "provinces-reached": {
      name: "Provinces touchées par un dispositif",
      why: "D’aucune province aux 31.",
      settle: "Une liste complète des appels locaux, à côté des zones et des plateformes.",
    },
    "research-share": {
      name: "Argent de la recherche hors des mégarégions",
      why: "Trois points dans chaque sens depuis 2017 : la recherche va nettement vers l’intérieur, ou vers la côte.",
      settle: "Les dépenses de recherche par province pour l’année.",
    },
    "talent-share": {
      name: "Personnel de recherche hors des mégarégions",
      why: "Trois points dans chaque sens depuis 2017, comme pour l’argent.",
      settle: "Le personnel de recherche à temps plein par province pour l’année.",
    },
    "people-share": {
      name: "Population hors des mégarégions",
      why: "Deux points dans chaque sens : les gens bougent plus lentement que l’argent.",
      settle: "La population résidente par province et par an, comptée et non déduite de la production par tête.",
    },
    "designations-vs-economy": {
      name: "Désignations rapportées à l’économie hors des mégarégions",
      why: "D’aucune désignation hors des mégarégions à autant que leur part de la production.",
      settle: "La production par province pour l’année.",
    },
    "output-gap": {
      name: "Écart de production par tête",
      why: "Dix pour cent de plus ou de moins depuis la première année connue.",
      settle: "La production et la production par tête, par province, pour l’année.",
    },
    "research-gap": {
      name: "Écart de recherche entre la côte et le reste",
      why: "Vingt pour cent de plus ou de moins depuis 2017 ; cette part bouge plus vite que la production.",
      settle: "Les dépenses de recherche par province pour l’année.",
    },
    "platform-clustering": {
      name: "Regroupement des plateformes au-delà du hasard",
      why: "0,05 signale d’ordinaire un fort regroupement ; 0 est ce que donnerait le hasard.",
      settle: "Les sièges de toutes les plateformes ; à moins de deux, il n’y a rien à mesurer.",
    },
    "research-inequality": {
      name: "Inégalité de la recherche par tête",
      why: "Cinq centièmes d’un coefficient de Gini dans chaque sens.",
      settle: "Une autre série que les dépenses de recherche, dont deux indicateurs se servent déjà.",
    },
  },
  gaps: {
    "no-filings-by-host": "les faits ne disent pas quels enregistrements viennent des hôtes",
    "no-cases": "les faits ne contiennent pas de liste d’affaires ouvertes et décidées",
    "no-winners-by-host": "les faits ne disent pas quels lauréats relèvent des hôtes",
    "too-few-shares": "trop peu de parts de marché sont publiées",
    "shares-data": "écarté, car deux autres indicateurs reposent sur la même série",
    "nothing-yet": "rien encore à mesurer cette année-là",
    "no-series-yet": "la série ne couvre pas cette année",
    "baseline-year": "l’année à partir de laquelle le changement est mesuré",
    "curve-undefined": "trop peu de dettes suivies assez longtemps",
  },
  units: {
    years: (value) => `${value} ans`,
    tasks: (value) => `${value} tâches`,
    points: (value) => `${value} points`,
  },
};
