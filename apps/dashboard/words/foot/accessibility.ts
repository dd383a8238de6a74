import type { Catalogue } from "@observatory/charts";

const en = {
  title: "Accessibility",
  lead: "These pages aim at EN 301 549 and WCAG 2.2, level AA. What was tested, what is known to fall short and how to tell us stand below.",
  sections: [
    {
      title: "How far they comply",
      items: [
        "Partly: the aim is level AA, the known gaps below are open, and no outside body has audited the pages.",
        "The statement is a self-assessment. It speaks of the pages and of the figures on them, not of the sources that they link to.",
      ],
    },
    {
      title: "What is built for it",
      items: [
        "Everything can be read without scripts, cookies or an account.",
        "Each figure has a description in words and its data as a table below it.",
        "Colour never stands alone: marks differ in shape or carry a label. Light, dark and print colours are checked for contrast and for three kinds of colour blindness.",
        "A figure is one stop of the Tab key. Arrow keys go from mark to mark, and each value is shown and spoken.",
        "Text follows the size that you set in your browser. Movement stops where your device asks for less of it.",
        "Chinese names are marked as Chinese, and the English texts of other languages’ pages as English.",
        "Formulas are MathML, which screen readers can speak and explore.",
      ],
    },
    {
      title: "What is tested",
      items: [
        "The sections and a selection of figures are opened in a browser, each page in one of the three languages, and run through axe’s rules for WCAG 2.2 A and AA, and their colours in dark once more. None of them may scroll sideways at 390 or 320 pixels.",
        "Automatic rules find a part of all barriers only. The rest takes people.",
      ],
    },
    {
      title: "Known gaps",
      items: [
        "German and French pages are made of the same parts, but axe has not been run on each of them.",
        "No test with people who use assistive technology every day has been made.",
        "The texts of the methods and the names and summaries of records are in English on every page.",
        "PDF files of figures are tagged with their alternative text only and have not been tested with a screen reader; the table and the CSV file hold the same data.",
        "Wide formulas and dense tables have to be scrolled sideways on a small screen.",
      ],
    },
    {
      title: "How to report a barrier",
      items: [
        "Open an issue in the tracker of the repository from which this copy is run. Say which page, what you tried and with which browser and aid; a picture is not needed.",
        "If an answer fails to come, the body in your country that watches over accessible websites can be told.",
      ],
    },
  ],
  prepared: "Prepared on 23 November 2026 by self-assessment.",
};

/** The statement on accessibility. */
export const accessibilityWords: Catalogue<typeof en> = {
  en,
  de: {
    title: "Barrierefreiheit",
    lead: "Diese Seiten streben EN 301 549 und WCAG 2.2, Stufe AA, an. Was geprüft wurde, was bekanntermaßen fehlt und wie man es uns sagt, steht unten.",
    sections: [
      {
        title: "Stand der Vereinbarkeit",
        items: [
          "Teilweise: Ziel ist Stufe AA, die unten genannten Lücken sind offen, und keine fremde Stelle hat die Seiten geprüft.",
          "Die Erklärung beruht auf eigener Bewertung. Sie gilt für die Seiten und ihre Abbildungen, nicht für verlinkte Quellen.",
        ],
      },
      {
        title: "Was dafür gebaut ist",
        items: [
          "Alles lässt sich ohne Skripte, Cookies oder Konto lesen.",
          "Jede Abbildung hat eine Beschreibung in Worten und darunter ihre Daten als Tabelle.",
          "Farbe steht nie allein: Zeichen unterscheiden sich in der Form oder sind beschriftet. Helle, dunkle und gedruckte Farben sind auf Kontrast und für drei Arten der Farbenblindheit geprüft.",
          "Eine Abbildung ist ein einziger Halt der Tabulatortaste. Pfeiltasten führen von Zeichen zu Zeichen, die Werte werden gezeigt und gesprochen.",
          "Der Text folgt der Größe, die Sie im Browser einstellen. Bewegung unterbleibt, wo Ihr Gerät weniger davon verlangt.",
          "Chinesische Namen sind als Chinesisch ausgezeichnet, englische Texte auf anderssprachigen Seiten als Englisch.",
          "Formeln sind MathML, das Bildschirmleser sprechen und durchgehen können.",
        ],
      },
      {
        title: "Was geprüft wird",
        items: [
          "Die Abschnitte und eine Auswahl der Abbildungen werden im Browser geöffnet, jede Seite in einer der drei Sprachen, und mit den axe-Regeln für WCAG 2.2 A und AA geprüft, die Farben auch im Dunkeln. Keine dieser Seiten darf bei 390 oder 320 Pixeln seitlich rollen.",
          "Automatische Regeln finden nur einen Teil aller Barrieren. Für den Rest braucht es Menschen.",
        ],
      },
      {
        title: "Bekannte Lücken",
        items: [
          "Deutsche und französische Seiten bestehen aus denselben Teilen, wurden aber nicht alle mit axe geprüft.",
          "Mit Menschen, die täglich Hilfsmittel nutzen, wurde nicht getestet.",
          "Die Texte der Methoden sowie Namen und Zusammenfassungen von Datensätzen sind auf jeder Seite englisch.",
          "PDF-Dateien der Abbildungen tragen nur ihren Alternativtext und wurden nicht mit einem Bildschirmleser geprüft; Tabelle und CSV-Datei enthalten dieselben Daten.",
          "Breite Formeln und dichte Tabellen müssen auf kleinen Bildschirmen seitlich verschoben werden.",
        ],
      },
      {
        title: "Eine Barriere melden",
        items: [
          "Eröffnen Sie ein Issue im Tracker des Repositoriums, aus dem diese Kopie betrieben wird. Nennen Sie die Seite, was Sie versucht haben, Browser und Hilfsmittel; ein Bild ist nicht nötig.",
          "Bleibt eine Antwort aus, können Sie sich an die Stelle Ihres Landes wenden, die über barrierefreie Websites wacht.",
        ],
      },
    ],
    prepared: "Erstellt am 23. November 2026 durch eigene Bewertung.",
  },
  fr: {
    title: "Accessibilité",
    lead: "Ces pages visent la norme EN 301 549 et les WCAG 2.2, niveau AA. Ce qui a été testé, ce qui manque encore et comment nous le dire figurent ci-dessous.",
    sections: [
      {
        title: "État de conformité",
        items: [
          "Partielle : le niveau AA est visé, les lacunes connues ci-dessous restent ouvertes, et aucun organisme extérieur n’a audité les pages.",
          "La déclaration repose sur une auto-évaluation. Elle porte sur les pages et leurs figures, non sur les sources vers lesquelles elles renvoient.",
        ],
      },
      {
        title: "Ce qui est prévu",
        items: [
          "Tout se lit sans script, sans cookie et sans compte.",
          "Chaque figure a une description en mots et, dessous, ses données en tableau.",
          "La couleur n’est jamais seule : les marques diffèrent par la forme ou portent une étiquette. Les couleurs claires, sombres et imprimées sont vérifiées pour le contraste et pour trois formes de daltonisme.",
          "Une figure est un seul arrêt de la touche Tab. Les flèches vont de marque en marque ; les valeurs sont montrées et dites.",
          "Le texte suit la taille réglée dans votre navigateur. Le mouvement s’arrête là où votre appareil en demande moins.",
          "Les noms chinois sont balisés comme chinois, et les textes anglais des pages en d’autres langues comme anglais.",
          "Les formules sont en MathML, que les lecteurs d’écran savent dire et parcourir.",
        ],
      },
      {
        title: "Ce qui est testé",
        items: [
          "Les rubriques et un choix de figures sont ouverts dans un navigateur, chaque page dans l’une des trois langues, et soumis aux règles axe pour les WCAG 2.2 A et AA, leurs couleurs aussi en sombre. Aucune ne doit défiler de côté à 390 ou 320 pixels.",
          "Les règles automatiques ne trouvent qu’une partie des obstacles. Le reste demande des personnes.",
        ],
      },
      {
        title: "Lacunes connues",
        items: [
          "Les pages en allemand et en français sont faites des mêmes parties, mais axe n’a pas été lancé sur chacune.",
          "Aucun test n’a été mené avec des personnes qui utilisent chaque jour une aide technique.",
          "Les textes des méthodes ainsi que les noms et résumés des enregistrements sont en anglais sur toutes les pages.",
          "Les fichiers PDF des figures ne portent que leur texte de remplacement et n’ont pas été testés avec un lecteur d’écran ; le tableau et le fichier CSV contiennent les mêmes données.",
          "Les formules larges et les tableaux denses doivent défiler de côté sur un petit écran.",
        ],
      },
      {
        title: "Signaler un obstacle",
        items: [
          "Ouvrez un ticket dans le suivi du dépôt d’où cette copie est servie. Dites la page, ce que vous avez tenté, le navigateur et l’aide utilisés ; une image n’est pas nécessaire.",
          "Sans réponse, vous pouvez saisir l’organisme de votre pays chargé de l’accessibilité des sites.",
        ],
      },
    ],
    prepared: "Établie le 23 novembre 2026 par auto-évaluation.",
  },
};
