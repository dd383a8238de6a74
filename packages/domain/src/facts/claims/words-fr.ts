import type { ClaimWords } from "./words.ts";

const verdicts: ClaimWords["verdicts"] = {
  holds: "se vérifie",
  "holds-with-caveat": "se vérifie avec réserve",
  "does-not-hold": "ne se vérifie pas",
  "cannot-be-computed": "ne peut être calculé",
};

export const fr: ClaimWords = {
  verdicts,
  reasons: {
    "same-count": ({ found }) => `Compté : ${found}, comme indiqué.`,
    "other-count": ({ found, stated }) => `Compté : ${found}, et non ${stated}.`,
    "same-years": ({ total }) => `Chaque année concorde ; ${total} en tout.`,
    "other-years": ({ years }) => `Autres nombres en ${years}.`,
    "same-share": ({ count, of }) => `Compté : ${count} sur ${of}, comme indiqué.`,
    "other-share": ({ count, of, stated, ofStated }) =>
      `Compté : ${count} sur ${of}, et non ${stated} sur ${ofStated}.`,
    "same-records": ({ names }) => `Les tables nomment la même chose : ${names}.`,
    "other-records": ({ names }) => `Les tables nomment autre chose : ${names}.`,
    "same-date": ({ date }, print) => `Le jour concorde : ${print(date)}.`,
    "other-date": ({ date, stated }, print) => `Les tables indiquent ${print(date)}, et non ${print(stated)}.`,
    "rests-on-brief": ({ count, of }) => `Pour ${count} sur ${of}, la note elle-même est le seul témoin.`,
    "rests-on-memory": ({ count, of }) => `De mémoire, non lu dans une source : ${count} sur ${of}.`,
    "word-fits": ({ words, count, of }) => `« ${words} » est juste : ${count} sur ${of}.`,
    "word-too-strong": ({ words, count, of }) => `« ${words} » est plus fort que les données : ${count} sur ${of}.`,
    "word-wrong": ({ words, count, of }) => `« ${words} » est faux : ${count} sur ${of}.`,
    "latest-year": ({ year, count, of }) => `En ${year} seulement : ${count} sur ${of}.`,
    "other-reading": ({ says, verdict }) =>
      `Selon une autre lecture, « ${says} », le résultat est : ${verdicts[verdict]}.`,
    "nothing-yet": ({ asOf }, print) => `Au ${print(asOf)}, il n’y avait encore rien à compter.`,
    "read-agrees": ({ found }) => `Lu par une personne, non calculé ; cela concorde. ${found}`,
    "read-partly": ({ found }) => `Lu par une personne, non calculé ; cela concorde en partie. ${found}`,
    "read-differs": ({ found }) => `Lu par une personne, non calculé ; cela diffère. ${found}`,
    "read-open": ({ found }) => `Lu par une personne, qui n’a pu trancher. ${found}`,
    "text-not-there": ({ name }) => `Le texte en question n’est pas encore parmi les jalons : ${name}.`,
    superseded: ({ name, on }, print) => `Le texte a été remplacé le ${print(on)}, avant la note : ${name}.`,
    "zones-there": ({ names }) => `Des zones y ont suivi après la première année : ${names}.`,
    "passage-not-seen": () => "Le passage des lignes directrices sur les régions n’a pas été vu.",
    "subfields-distinct": ({ count }) => `Aucun domaine ne revient deux fois parmi ${count}.`,
    "subfield-twice": ({ subfields }) => `Un domaine revient deux fois : ${subfields}.`,
    "leading-not-measured": () => "Que les titulaires soient en tête de leur domaine n’est dans aucune table.",
    "figure-of-brief": ({ stated }) =>
      `Le chiffre ${stated} est celui de la note ; l’annexe de l’appel n’a pas été trouvée.`,
    "names-known": ({ known, of }) => `Il manque la liste des tâches. Noms connus à ce jour : ${known} sur ${of}.`,
    "call-dated": ({ announced }, print) => `L’appel est daté : ${print(announced)}.`,
    "later-step": ({ on }, print) => `Une étape de la série tombe dans l’année : ${print(on)}.`,
    "more-calls": ({ year, count, before }) =>
      `En ${year}, il y eut ${count} appels locaux, l’année d’avant ${before}.`,
    "sample-only": ({ calls, year, count }) =>
      `Il manque une liste complète des appels locaux. Les ${calls} recueillis sont un échantillon ; de ${year} : ${count}.`,
    "article-there": ({ article }) => `L’article ${article} est parmi les articles sur la concurrence.`,
    "article-missing": ({ article }) => `L’article ${article} n’est pas parmi les articles sur la concurrence.`,
    "dates-only": ({ names }) => `Les textes existent, avec leurs jours : ${names}.`,
    "is-judgement": () => "Il manque une mesure de la nouveauté du contrôle ; c’est un jugement.",
    proxy: () => "Ce qu’on attendait n’est noté nulle part ; la part des jalons qui réglementent en tient lieu.",
    "share-rose": ({ year, before, ofBefore, since, ofSince }) =>
      `Réglementent : ${before} jalons sur ${ofBefore} avant ${year}, ${since} sur ${ofSince} depuis.`,
    "share-did-not-rise": ({ year, before, ofBefore, since, ofSince }) =>
      `Pas de hausse : ${before} jalons sur ${ofBefore} réglementent avant ${year}, ${since} sur ${ofSince} depuis.`,
    "foster-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Avant ${year}, ${fosterBefore} jalons encouragent et ${regulateBefore} réglementent ; depuis, ${fosterSince} et ${regulateSince}.`,
    "foster-not-first": ({ year, fosterBefore, regulateBefore, fosterSince, regulateSince }) =>
      `Pas dans cet ordre : avant ${year}, ${fosterBefore} jalons encouragent et ${regulateBefore} réglementent ; depuis, ${fosterSince} et ${regulateSince}.`,
    selection: () => "Cela dépend des jalons recueillis.",
    "judged-coding": () => "Le codage est un jugement des auteurs de la collecte.",
    "debts-open": ({ names }) => `Non traitées à cette date : ${names}.`,
    "above-median": ({ count, of, year }) =>
      `Dans des provinces au-dessus de la médiane de la production par tête (${year}) : ${count} sur ${of}.`,
    "output-only": () =>
      "Seule la production par tête est comparée ; universités, entreprises d’IA et bourses ne sont dans aucune table.",
    "same-city": ({ count, of }) => `Plateformes dont le siège est une zone : ${count} sur ${of}.`,
    "came-before": ({ count, of }) => `Dont désignées avec certitude avant la zone : ${count} sur ${of}.`,
    "cause-not-told": () => "Être dans la même ville ne dit rien de la cause et de l’effet.",
    "fields-exposed": ({ exposed, named }) =>
      `Plateformes jugées exposées : ${exposed} ; la note cite le domaine de ${named}.`,
    "needs-payments": () =>
      "Il manque ce que chaque opérateur a reçu et pourquoi il a postulé. Ni l’un ni l’autre n’est public.",
    "needs-talent-flows": () => "Il manque les mouvements de talents par ville et par année.",
    "needs-yardstick": () => "Il manque une mesure du succès, et des chiffres sur les zones économiques spéciales.",
    "needs-terms": () =>
      "Il manque les conditions de chaque plateforme, et si une entreprise à capitaux étrangers peut s’inscrire.",
    "only-possible": () => "Une possibilité à suivre, non un fait affirmé ; rien ne peut être calculé.",
    "effect-unknown": () => "La règle a été lue ; personne n’a mesuré son effet.",
    "sources-against": ({ against, beside }) => `Sources autres que la note : ${against} contre, ${beside} pour.`,
    "not-listed": ({ what }) => `Manque dans les tables : ${what}.`,
  },
};
