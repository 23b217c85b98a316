import type { Catalogue } from "./en.js";

/** German. */
export const de: Catalogue = {
	"/quote": "Was jemand gesagt hat, im Wortlaut der Artikel",
	"/quote speaker": "Wer gesprochen hat: ein Name oder ein Amt wie „minister“",
	"/quote topic": "Worüber; ohne Angabe alles, was gesagt wurde",
	"/when": "Wann etwas geschah, mit dem Satz, der es sagt",
	"/when event": "Was geschah: ein Wort wie „invasion“ oder eine Frage",
	"/who": "Wer etwas getan hat oder wem es getan wurde",
	"/who question": "Etwa: called whom · met Smith · was arrested",
	"/ask": "Jede Frage zu den Artikeln, in eigenen Worten",
	"/ask question": "Deine Frage",
	"/timeline": "Die datierten Ereignisse der Artikel in zeitlicher Folge",
	"/timeline topic": "Worum oder um wen es geht; ohne Angabe alles",
	"/timeline from": "Erster Tag, etwa 2022-05-13 oder May 2022",
	"/timeline to": "Letzter Tag, etwa 2022-05-13 oder May 2022",
	"/about": "Was die Artikel über jemanden sagen: Ämter, Zitate, Treffen",
	"/about person": "Ein Name oder ein Amt wie „minister“",
	"/network": "Wer mit wem sprach, wen traf, anrief oder zitierte",
	"/network person": "Ein Name oder ein Amt wie Minister; ohne ihn alle",
	"/verify": "Ob genau diese Worte in den Artikeln stehen, und wo",
	"/verify words": "Worte von irgendwoher oder der Beleg unter einer Antwort",
	"/sources": "Was vorliegt: Artikel, Medien, Daten",
	"/reload": "Die Artikel neu einlesen (für alle, die den Server verwalten)",
	"/help": "Was man fragen kann, mit Beispielen aus den Artikeln",
	private: "Die Antwort nur mir zeigen",

	"speech.direct": "wörtliches Zitat",
	"speech.mixed": "teils wörtlich",
	"speech.indirect": "berichtet, nicht wörtlich",
	"speech.negated": "hat dies nicht gesagt",
	"event.negated": "dies ist nicht geschehen",
	"speech.to": "an {whom}",
	"when.said": "gesagt am: {date}",
	"when.published": "{date} (aus dem Erscheinungsdatum erschlossen)",
	"when.context": "{date} (aus dem Zusammenhang erschlossen)",
	"cite.published": "erschienen am {date}",
	"cite.undated": "Erscheinungsdatum nicht angegeben",
	"cite.paragraph": "Absatz {n}",

	"date.yearless": "{date}, Jahr nicht genannt",
	"date.decade": "die {decade}er-Jahre",
	"date.week": "die Woche vom {from} bis {to}",
	"date.weekend": "das Wochenende in: {week}",
	"date.bare-week": "Woche {n}, Jahr nicht genannt",
	"date.weekday": "ein {day}, welcher, ist nicht genannt",
	"date.part": "{part} {year}",
	"date.part-yearless": "{part}, Jahr nicht genannt",
	"date.SP": "Frühling",
	"date.SU": "Sommer",
	"date.FA": "Herbst",
	"date.WI": "Winter",
	"date.Q1": "erstes Quartal",
	"date.Q2": "zweites Quartal",
	"date.Q3": "drittes Quartal",
	"date.Q4": "viertes Quartal",
	"date.H1": "erstes Halbjahr",
	"date.H2": "zweites Halbjahr",
	"date.MO": "morgens",
	"date.MI": "mittags",
	"date.AF": "nachmittags",
	"date.EV": "abends",
	"date.NI": "nachts",
	"date.DT": "tagsüber",
	"date.D": "{n, plural, one {# Tag} other {# Tage}}",
	"date.W": "{n, plural, one {# Woche} other {# Wochen}}",
	"date.M": "{n, plural, one {# Monat} other {# Monate}}",
	"date.Y": "{n, plural, one {# Jahr} other {# Jahre}}",
	"date.past": "in der Vergangenheit, wann, ist nicht genannt",
	"date.future": "in der Zukunft, wann, ist nicht genannt",
	"date.present": "zur Zeit des Artikels",

	"answer.nothing": "In den Artikeln wurde nichts gefunden.",
	"answer.count":
		"{who}: {n, plural, one {ein Auszug} other {# Auszüge}} aus den Artikeln",
	"answer.count-nobody":
		"Gefunden: {n, plural, one {ein Auszug} other {# Auszüge}} aus den Artikeln",
	"answer.nearest": "Das Nächste, was in den Artikeln steht:",
	"answer.verbatim": "Wort für Wort aus den Artikeln",
	"answer.seeds": "Artikelstand {fingerprint}",
	"answer.receipts": "{n, plural, one {Beleg} other {Belege}} {receipts}",
	"answer.suggest": "Meintest du {names}?",
	"answer.no-room":
		"{n, plural, one {Für einen weiteren Auszug ist hier kein Platz: Frage enger, um ihn zu sehen.} other {Für # weitere Auszüge ist hier kein Platz: Frage enger, um sie zu sehen.}}",
	"answer.place": "{n} von {all}",
	"answer.page": "Seite {n} von {all}",
	"answer.begins-before": "… der Satz beginnt vorher",
	"answer.goes-on": "der Satz geht weiter …",
	"answer.shortened": "(gekürzt)",
	"answer.open": "Artikel öffnen",
	"answer.link": "Link",
	"answer.also": "Auch in {list}",
	"answer.differ-number": "Die Artikel nennen verschiedene Zahlen: {list}",
	"answer.differ-date": "Die Artikel nennen verschiedene Daten: {list}",
	"answer.rest-of-plain": "… und {n} weitere: Nimm sie einzeln.",
	"no.articles":
		"Es gibt noch keine Artikel. Lege .txt- oder .md-Dateien in den Ordner seeds und lies sie neu ein.",
	"no.question":
		"Darin ist nichts zu suchen. Frage, was jemand gesagt hat, wann etwas geschah oder wer es tat.",
	"no.unknown":
		"{n, plural, one {{who} ist niemand, den die Artikel zitieren.} other {{who} sind niemand, den die Artikel zitieren.}}",
	"no.quotes-nothing": "Die Artikel zitieren nichts von {who}.",
	"no.quotes-no-speech":
		"Die Artikel zitieren {who} an {n, plural, one {# Stelle} other {# Stellen}}, an keiner davon mit Gesagtem.",
	"no.quotes-not-on":
		"Die Artikel zitieren {who} an {n, plural, one {# Stelle} other {# Stellen}}, an keiner zu {topic}.",
	"no.quotes-not-then":
		"Die Artikel zitieren {who} an {n, plural, one {# Stelle} other {# Stellen}}, an keiner {time}.",
	"no.quotes-not-on-then":
		"Die Artikel zitieren {who} an {n, plural, one {# Stelle} other {# Stellen}}, an keiner zu {topic} oder {time}.",
	"no.another-speaks": "Davon spricht {who}.",
	"no.is-in":
		"{what} kommt an {n, plural, one {# Stelle} other {# Stellen}} vor",
	"no.none-same": "{found}, nirgends an derselben.",
	"no.none-about": "{found}, an keiner mit {what}.",
	"no.none-of-them-about": "{found}, an keiner davon mit {what}.",
	"no.none-answers": "{found}, doch keine beantwortet das.",
	"no.sentence": "Kein Satz der Artikel beantwortet das.",
	"no.sentence-of":
		"Kein Satz der Artikel beantwortet das; gesucht wurde nach {words}.",
	"no.missing":
		"{n, plural, one {{words} kommt nicht vor.} other {{words} kommen nicht vor.}}",
	"no.one-of-several": "Nicht in den Artikeln: {question} {reason}",
	"no.coverage":
		"{n, plural, one {Es liegt ein Artikel vor, {span}.} other {Es liegen # Artikel vor, {span}.}}",
	"no.undated": "ohne Datum",
	"no.of-day": "vom {day}",
	"no.of-days": "vom {from} bis {to}",
	"notice.no-room":
		"… und {n, plural, one {# weitere Zeile, für die} other {# weitere Zeilen, für die}} hier kein Platz ist.",

	"button.one-by-one": "Einzeln",
	"button.previous": "Zurück",
	"button.next": "Weiter",
	"button.all": "Alle",
	"button.context": "Mehr Zusammenhang",
	"button.less": "Weniger Zusammenhang",
	"button.plain": "Reiner Text",
	"button.everyone": "Allen zeigen",
	"button.nearest": "Das Nächste",
	"button.remove": "Entfernen",

	"host.restarting":
		"Ich werde gerade neu gestartet. Bitte versuche es in einer Minute noch einmal.",
	"host.unknown-button":
		"Ich weiß nicht mehr, was dieser Knopf tat: Die Antwort stammt von einer älteren Version. Bitte frage noch einmal.",
	"host.stale":
		"Die Artikel haben sich seit dieser Antwort geändert, daher findet dieser Knopf seine Stelle nicht mehr. Bitte frage noch einmal.",
	"host.not-yours":
		"Nur wer gefragt hat, kann diese Antwort entfernen, und Mitglieder mit dem Recht „Nachrichten verwalten“.",
	"host.unknown-command":
		"{command} kenne ich nicht mehr. Discord vergisst es vielleicht erst in einer Stunde; /help sagt, was es gibt.",
	"host.no-words":
		"In dieser Nachricht stehen keine Worte, die ich suchen kann.",
	"host.failed":
		"Bei mir ist etwas schiefgegangen, und es gibt keine Antwort. Wer diesen Bot betreibt, findet den Grund im Protokoll unter {id}.",
	"host.slow-user":
		"Du fragst schneller, als ich antworten darf. Bitte versuche es in {n, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.",
	"host.slow-channel":
		"In diesem Kanal wird zu viel auf einmal gefragt. Bitte versuche es in {n, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.",
	"host.too-many":
		"Ich beantworte {most} Fragen je Nachricht; bitte stelle {n, plural, one {die letzte} other {die letzten #}} noch einmal.",
	"host.ask-me": "Stelle mir eine Frage zu den Nachrichten.",
	"host.too-long": "Das sind {n} Zeichen; ich lese Fragen von bis zu {most}.",
	"host.admins":
		"/{command} ist für Mitglieder mit dem Recht „Server verwalten“ und für die, die der Betreiber in ADMIN_IDS genannt hat.",
	"host.lacking":
		"In {channel} kann ich nicht antworten: Mir fehlt dort das Recht {permissions}. Wer den Server verwaltet, kann es mir geben. ({id})",
	"host.lacking-some":
		"In {channel} kann ich nicht antworten: Mir fehlt dort eines der Rechte {permissions}. Wer den Server verwaltet, kann es mir geben. ({id})",
	"list.and": "{first} und {last}",

	"ask.blank":
		"Da war nichts zu suchen. Gib ein paar Worte ein; /help zeigt Beispiele.",
	"sources.title": "Quellen",
	"sources.none":
		"Es gibt noch keine Artikel. Lege .txt- oder .md-Dateien in den Ordner seeds und gib /reload ein.",
	"sources.from":
		"{n, plural, one {# Artikel} other {# Artikel}} von {outlets}",
	"sources.unnamed": "ungenannt",
	"sources.on": "Erschienen am {date}",
	"sources.span": "Erschienen vom {from} bis {to}",
	"sources.no-dates": "Erscheinungsdaten sind nicht angegeben",
	"sources.undated":
		"{n, plural, one {# Artikel} other {# Artikel}} ohne `published` im Kopf: Was dort „last week“ heißt, ist nicht zu sagen",
	"sources.counts":
		"{sentences, plural, one {# Satz} other {# Sätze}}, {quotations, plural, one {# Zitat} other {# Zitate}}, {events, plural, one {# Ereignis} other {# Ereignisse}}",
	"sources.seeds": "Artikelstand {fingerprint}",
	"sources.newest": "Die neuesten {n}",
	"sources.articles": "Artikel",
	"list.more": "{list} und {n} weitere",
	"list.rest": "… und {n} weitere",
	"reload.refused":
		"Die Artikel neu einlesen dürfen nur Mitglieder, die den Server verwalten, oder wer in ADMIN_IDS steht. Frage eines davon.",
	"reload.done": "Neu eingelesen",
	"reload.not": "Nicht neu eingelesen",
	"reload.kept": "Die bisherigen Artikel antworten weiter. {failure}",
	"reload.same": "Nichts hat sich geändert. Es dauerte {ms} ms.",
	"reload.took": "Es dauerte {ms} ms.",
	"reload.added": "Neu ({n})",
	"reload.changed": "Geändert ({n})",
	"reload.removed": "Entfernt ({n})",
	"reload.bad": "Abgelehnt ({n})",
	"reload.line": "{file}, Zeile {line}: {reason} {advice}",
	"verify.exact":
		"Diese Worte stehen genau so in den Artikeln{n, plural, one {} other {, an # Stellen}}.",
	"verify.reshaped":
		"Diese Worte stehen in den Artikeln{n, plural, one {} other {, an # Stellen}}; nur Anführungszeichen, Striche oder Leerzeichen haben eine andere Form.",
	"verify.quoted":
		"Die Worte in Anführungszeichen stehen genau so in den Artikeln{n, plural, one {} other {, an # Stellen}}.",
	"verify.quoted-reshaped":
		"Die Worte in Anführungszeichen stehen in den Artikeln{n, plural, one {} other {, an # Stellen}}; nur Anführungszeichen, Striche oder Leerzeichen haben eine andere Form.",
	"verify.left-out":
		"Nicht genau: Zuerst weicht „{actual}“ ab, das im Artikel steht und hier fehlt.",
	"verify.added":
		"Nicht genau: Zuerst weicht „{claimed}“ ab, das im Artikel nicht steht.",
	"verify.differs":
		"Nicht genau: Zuerst weicht „{claimed}“ ab, wo im Artikel „{actual}“ steht.",
	"verify.differences": "Insgesamt weichen {n} Wörter oder Zeichen ab.",
	"verify.closest": "Dies kommt am nächsten.",
	"verify.absent":
		"Diese Worte stehen nicht in den Artikeln, auch nichts Ähnliches.",
	"verify.other-seeds":
		"Dieser Beleg gehört zu anderen Artikeln (Stand {old}; jetzt {now}), deshalb sagt er mir nichts. Füge die Worte selbst ein.",
	"verify.mistyped":
		"Das sieht wie ein Beleg aus, aber die Prüfziffern passen nicht: Sieh noch einmal nach oder füge die Worte selbst ein.",
	"timeline.summary":
		"{n, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}, {from} bis {to}",
	"timeline.one-day":
		"{n, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}, {day}",
	"timeline.planned": "geplant",
	"timeline.none": "Die Artikel nennen zu keinem Ereignis ein Datum.",
	"timeline.not-about":
		"Die Artikel nennen {n, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}, aber keines zu „{topic}“.",
	"timeline.not-then":
		"Die Artikel nennen {n, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}, aber keines in der gefragten Zeit.",
	"timeline.not-about-then":
		"Die Artikel nennen {n, plural, one {# datiertes Ereignis} other {# datierte Ereignisse}}, aber keines zu „{topic}“ in der gefragten Zeit.",
	"timeline.no-date":
		"„{date}“ kann ich nicht als Datum lesen. Schreibe 2022-05-13, 13 May 2022, May 2022 oder 2022.",
	"timeline.crossed": "{from} liegt nach {to}: Dazwischen liegt nichts.",
	"network.summary":
		"{people, plural, one {# Person} other {# Personen}}, {links, plural, one {# Verbindung} other {# Verbindungen}} zwischen ihnen",
	"network.partly":
		"Gelesen aus den {read, number} von {of, number} Artikeln, die am meisten von Begegnungen erzählen; mit einer Person zählen deren Artikel",
	"network.none":
		"Kein Artikel erzählt von zweien, die miteinander sprachen oder sich trafen.",
	"network.nobody":
		"Kein Artikel erzählt von jemandem, mit dem {name} sprach oder den {name} traf.",
	"network.called": "rief an",
	"network.met": "traf",
	"network.spoke": "sprach",
	"network.quoted": "zitierte",
	"network.told": "{n, plural, one {einmal} other {#-mal}} erzählt",
	"picture.window":
		"{from, number}–{to, number} von {all, number} datierten Ereignissen; topic, from oder to grenzt ein",
	"picture.stated": "Datum genannt",
	"picture.worked-out": "Datum errechnet",
	"picture.lasting": "länger als ein Tag",
	"picture.published": "veröffentlicht",
	"picture.published-on": "Veröffentlicht {date}: {outlets}",
	"picture.some":
		"Die {n} Personen, von denen am meisten erzählt wird, von {all, number}; person grenzt ein",
	"picture.arrow": "Pfeil: wer es mit wem tat",
	"picture.strength": "Zahl: wie oft erzählt",
	"picture.more": "… und {n} weitere",

	"about.quoted":
		"{name}: {n, plural, one {einmal} other {#-mal}} zitiert, in {articles, plural, one {# Artikel} other {# Artikeln}}",
	"about.not-quoted":
		"{name}: nicht zitiert, in {articles, plural, one {# Artikel} other {# Artikeln}}",
	"about.met": "traf oder sprach {n}",
	"about.roles": "Ämter und Namen",
	"about.called": "Auch {names} genannt",
	"about.quotations": "Zitate",
	"about.counts": "{n, plural, one {Einmal} other {#-mal}} zitiert: {kinds}",
	"about.again":
		"Mit denselben Worten in anderen Artikeln, nicht noch einmal gezählt: {n}",
	"about.direct": "{n} wörtlich",
	"about.mixed": "{n} teils wörtlich",
	"about.indirect": "{n} berichtet",
	"about.first": "Zuerst: {source}",
	"about.last": "Zuletzt: {source}",
	"about.latest": "Letztes Zitat",
	"about.earliest": "Erstes Zitat",
	"about.contact": "Traf oder sprach {name}",
	"about.several": "„{name}“ kann mehrere meinen: Frage nach einem davon.",
	"about.nobody": "„{name}“ ist niemand, den die Artikel nennen.",
	"help.title": "Frage die Nachrichten",
	"help.lead":
		"Jede Antwort ist ein Auszug aus einem Artikel, Wort für Wort, mit Quelle. Was die Artikel nicht sagen, weiß ich nicht.",
	"help.commands": "Befehle",
	"help.quote": "/quote – was jemand gesagt hat, mit oder ohne Thema",
	"help.when": "/when – wann etwas geschah",
	"help.who": "/who – wer etwas getan hat oder wem",
	"help.ask": "/ask – jede andere Frage, in eigenen Worten",
	"help.timeline": "/timeline – die datierten Ereignisse der Reihe nach",
	"help.network": "/network – wer mit wem sprach, wen traf oder anrief",
	"help.about": "/about – Ämter, Zitate und Treffen einer Person",
	"help.verify":
		"/verify – ob genau diese Worte in einem Artikel stehen, und wo",
	"help.sources": "/sources – welche Artikel es gibt",
	"help.reload":
		"/reload – die Artikel neu einlesen, für alle, die den Server verwalten",
	"help.examples": "Zum Beispiel",
	"help.good": "Gut zu wissen",
	"help.misspelt":
		"Ein falsch geschriebener Name wird meist trotzdem gefunden.",
	"help.private": "Mit der Option private zeige ich die Antwort nur dir.",
	"help.language":
		"Die Artikel sind englisch: Fragen auf Englisch verstehe ich am besten, und Auszüge bleiben, wie sie geschrieben sind.",
	"help.articles":
		"{n, plural, one {Es gibt 1 Artikel, den man fragen kann.} other {Es gibt # Artikel, die man fragen kann.}}",
};
