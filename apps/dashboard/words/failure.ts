/** The few words that the browser itself needs when a page fails; small, because every page carries them. */
export const failureWords = {
  en: {
    title: "This page could not be made",
    lead: "The fault is ours, not yours, and your address is still good. Trying again often helps.",
    again: "Try again",
  },
  de: {
    title: "Diese Seite ließ sich nicht erstellen",
    lead: "Der Fehler liegt bei uns, und die Adresse bleibt gültig. Ein neuer Versuch hilft oft.",
    again: "Noch einmal versuchen",
  },
  fr: {
    title: "Cette page n’a pas pu être faite",
    lead: "La faute est de notre côté et l’adresse reste valable. Un nouvel essai suffit souvent.",
    again: "Réessayer",
  },
} as const;
