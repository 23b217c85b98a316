import type { Catalogue } from "./en.js";

/** French. */
export const fr: Catalogue = {
	"/quote": "Ce que quelqu’un a dit, dans les mots des articles",
	"/quote speaker": "Qui a parlé : un nom, ou une fonction comme « minister »",
	"/quote topic": "À quel sujet ; sans réponse, tout ce qui a été dit",
	"/when": "Quand une chose est arrivée, avec la phrase qui le dit",
	"/when event":
		"Ce qui est arrivé : un mot comme « invasion », ou une question",
	"/who": "Qui a fait une chose, ou à qui elle a été faite",
	"/who question": "Par exemple : called whom · met Smith · was arrested",
	"/ask": "Toute question sur les articles, dans vos propres mots",
	"/ask question": "Votre question",
	"/timeline": "Les événements datés des articles, dans l’ordre du temps",
	"/timeline topic": "De quoi ou de qui il s’agit ; sans réponse, de tout",
	"/timeline from": "Premier jour, par exemple 2022-05-13 ou May 2022",
	"/timeline to": "Dernier jour, par exemple 2022-05-13 ou May 2022",
	"/about":
		"Ce que les articles disent de quelqu’un : fonctions, citations, rencontres",
	"/about person": "Un nom, ou une fonction comme « minister »",
	"/network": "Qui a parlé à qui, rencontré, appelé ou cité qui",
	"/network person":
		"Un nom, ou une fonction comme ministre ; sans lui, tout le monde",
	"/verify": "Si ces mots exacts figurent dans les articles, et où",
	"/verify words": "Des mots de n’importe où, ou le reçu sous une réponse",
	"/sources": "Ce qu’il y a : articles, médias, dates",
	"/reload": "Relire les articles (pour qui gère le serveur)",
	"/help": "Ce qu’on peut demander, avec des exemples tirés des articles",
	private: "Ne montrer la réponse qu’à moi",

	"speech.direct": "citation directe",
	"speech.mixed": "cité en partie",
	"speech.indirect": "rapporté, non textuel",
	"speech.negated": "n’a pas dit cela",
	"event.negated": "cela n’a pas eu lieu",
	"speech.to": "à {whom}",
	"when.said": "dit : {date}",
	"when.published": "{date} (déduit de la date de publication)",
	"when.context": "{date} (déduit du contexte)",
	"cite.published": "publié le {date}",
	"cite.undated": "date de publication non indiquée",
	"cite.paragraph": "paragraphe {n}",

	"date.yearless": "{date}, année non indiquée",
	"date.decade": "les années {decade}",
	"date.week": "la semaine du {from} au {to}",
	"date.weekend": "le week-end de {week}",
	"date.bare-week": "la semaine {n}, année non indiquée",
	"date.weekday": "un {day}, sans dire lequel",
	"date.part": "{part} {year}",
	"date.part-yearless": "{part}, année non indiquée",
	"date.SP": "printemps",
	"date.SU": "été",
	"date.FA": "automne",
	"date.WI": "hiver",
	"date.Q1": "premier trimestre",
	"date.Q2": "deuxième trimestre",
	"date.Q3": "troisième trimestre",
	"date.Q4": "quatrième trimestre",
	"date.H1": "premier semestre",
	"date.H2": "second semestre",
	"date.MO": "le matin",
	"date.MI": "à midi",
	"date.AF": "l’après-midi",
	"date.EV": "le soir",
	"date.NI": "la nuit",
	"date.DT": "de jour",
	"date.D": "{n, plural, one {# jour} other {# jours}}",
	"date.W": "{n, plural, one {# semaine} other {# semaines}}",
	"date.M": "{n, plural, one {# mois} other {# mois}}",
	"date.Y": "{n, plural, one {# an} other {# ans}}",
	"date.past": "dans le passé, sans dire quand",
	"date.future": "dans l’avenir, sans dire quand",
	"date.present": "au moment de l’article",

	"answer.nothing": "Rien trouvé dans les articles.",
	"answer.count":
		"{who} : {n, plural, one {un extrait} other {# extraits}} des articles",
	"answer.count-nobody":
		"Trouvé : {n, plural, one {un extrait} other {# extraits}} des articles",
	"answer.nearest": "Le plus proche dans les articles :",
	"answer.verbatim": "Mot pour mot d’après les articles",
	"answer.seeds": "fonds {fingerprint}",
	"answer.receipts": "{n, plural, one {reçu} other {reçus}} {receipts}",
	"answer.suggest": "Vouliez-vous dire {names} ?",
	"answer.no-room":
		"{n, plural, one {Un autre extrait n’a pas de place ici : précisez la question pour le voir.} other {# autres extraits n’ont pas de place ici : précisez la question pour les voir.}}",
	"answer.place": "{n} sur {all}",
	"answer.page": "Page {n} sur {all}",
	"answer.begins-before": "… la phrase commence avant",
	"answer.goes-on": "la phrase continue …",
	"answer.shortened": "(raccourci)",
	"answer.open": "ouvrir l’article",
	"answer.link": "lien",
	"answer.also": "Aussi dans {list}",
	"answer.differ-number":
		"Les articles donnent des chiffres différents : {list}",
	"answer.differ-date": "Les articles donnent des dates différentes : {list}",
	"answer.rest-of-plain": "… et {n} de plus : prenez-les un par un.",
	"no.articles":
		"Il n’y a pas encore d’articles. Mettez des fichiers .txt ou .md dans le dossier seeds et relisez-les.",
	"no.question":
		"Il n’y a rien à chercher là-dedans. Demandez ce que quelqu’un a dit, quand une chose s’est passée, ou qui l’a faite.",
	"no.unknown":
		"{n, plural, one {{who} n’est personne que les articles citent.} other {{who} ne sont personne que les articles citent.}}",
	"no.quotes-nothing": "Les articles ne citent rien de {who}.",
	"no.quotes-no-speech":
		"Les articles citent {who} dans {n, plural, one {# passage} other {# passages}}, mais aucune parole.",
	"no.quotes-not-on":
		"Les articles citent {who} dans {n, plural, one {# passage} other {# passages}}, jamais sur {topic}.",
	"no.quotes-not-then":
		"Les articles citent {who} dans {n, plural, one {# passage} other {# passages}}, jamais {time}.",
	"no.quotes-not-on-then":
		"Les articles citent {who} dans {n, plural, one {# passage} other {# passages}}, jamais sur {topic} ni {time}.",
	"no.another-speaks": "{who} en parle.",
	"no.is-in":
		"{what} figure dans {n, plural, one {# passage} other {# passages}}",
	"no.none-same": "{found}, jamais dans le même.",
	"no.none-about": "{found}, jamais avec {what}.",
	"no.none-of-them-about": "{found}, aucun avec {what}.",
	"no.none-answers": "{found}, mais rien n’y répond.",
	"no.sentence": "Aucune phrase des articles n’y répond.",
	"no.sentence-of":
		"Aucune phrase des articles n’y répond ; recherche : {words}.",
	"no.missing":
		"{n, plural, one {{words} n’y figure pas.} other {{words} n’y figurent pas.}}",
	"no.one-of-several": "Pas dans les articles : {question} {reason}",
	"no.coverage":
		"{n, plural, one {Il y a un article, {span}.} other {Il y a # articles, {span}.}}",
	"no.undated": "sans date",
	"no.of-day": "du {day}",
	"no.of-days": "du {from} au {to}",
	"notice.no-room":
		"… et {n, plural, one {# autre ligne qui n’a} other {# autres lignes qui n’ont}} pas de place ici.",

	"button.one-by-one": "Un par un",
	"button.previous": "Précédent",
	"button.next": "Suivant",
	"button.all": "Tous",
	"button.context": "Plus de contexte",
	"button.less": "Moins de contexte",
	"button.plain": "Texte brut",
	"button.everyone": "Montrer à tous",
	"button.nearest": "Le plus proche",
	"button.remove": "Supprimer",

	"host.restarting":
		"Je suis en train de redémarrer. Réessayez dans une minute, s’il vous plaît.",
	"host.unknown-button":
		"Je ne sais plus ce que faisait ce bouton : la réponse vient d’une version plus ancienne. Posez la question de nouveau, s’il vous plaît.",
	"host.stale":
		"Les articles ont changé depuis cette réponse, et ce bouton n’y retrouve plus sa place. Posez la question de nouveau, s’il vous plaît.",
	"host.not-yours":
		"Seuls peuvent supprimer cette réponse qui l’a demandée et les membres ayant la permission « Gérer les messages ».",
	"host.unknown-command":
		"Je ne connais plus {command}. Discord peut mettre une heure à l’oublier aussi ; /help dit ce qu’il y a.",
	"host.no-words": "Il n’y a dans ce message aucun mot à chercher.",
	"host.failed":
		"Quelque chose a échoué de mon côté, et il n’y a pas de réponse. Qui gère ce bot trouve la raison dans son journal sous {id}.",
	"host.slow-user":
		"Vous demandez plus vite que je ne peux répondre. Réessayez dans {n, plural, one {une seconde} other {# secondes}}, s’il vous plaît.",
	"host.slow-channel":
		"Il y a trop de questions à la fois dans ce salon. Réessayez dans {n, plural, one {une seconde} other {# secondes}}, s’il vous plaît.",
	"host.too-many":
		"Je réponds à {most} questions par message ; reposez {n, plural, one {la dernière} other {les # dernières}}, s’il vous plaît.",
	"host.ask-me": "Posez-moi une question sur les articles.",
	"host.too-long":
		"Cela fait {n} caractères ; je lis des questions de {most} au plus.",
	"host.admins":
		"/{command} est pour les membres ayant la permission « Gérer le serveur » et pour ceux que le responsable du bot a nommés dans ADMIN_IDS.",
	"host.lacking":
		"Je ne peux pas répondre dans {channel} : il m’y manque la permission {permissions}. Qui gère le serveur peut me la donner. ({id})",
	"host.lacking-some":
		"Je ne peux pas répondre dans {channel} : il m’y manque une des permissions {permissions}. Qui gère le serveur peut me la donner. ({id})",
	"list.and": "{first} et {last}",

	"ask.blank":
		"Il n’y avait rien à chercher. Tapez quelques mots ; /help montre des exemples.",
	"sources.title": "Sources",
	"sources.none":
		"Il n’y a pas encore d’articles. Mettez des fichiers .txt ou .md dans le dossier seeds et tapez /reload.",
	"sources.from":
		"{n, plural, one {# article} other {# articles}} de {outlets}",
	"sources.unnamed": "sans nom",
	"sources.on": "Publié le {date}",
	"sources.span": "Publiés du {from} au {to}",
	"sources.no-dates": "Aucune date de publication n’est indiquée",
	"sources.undated":
		"{n, plural, one {# article} other {# articles}} sans `published` en tête : on ne peut dire ce que « last week » y signifie",
	"sources.counts":
		"{sentences, plural, one {# phrase} other {# phrases}}, {quotations, plural, one {# citation} other {# citations}}, {events, plural, one {# événement} other {# événements}}",
	"sources.seeds": "Fonds {fingerprint}",
	"sources.newest": "Les {n} plus récents",
	"sources.articles": "Articles",
	"list.more": "{list} et {n} de plus",
	"list.rest": "… et {n} de plus",
	"reload.refused":
		"Seuls les membres qui gèrent le serveur, ou ceux nommés dans ADMIN_IDS, peuvent relire les articles. Demandez à l’un d’eux.",
	"reload.done": "Relu",
	"reload.not": "Non relu",
	"reload.kept": "Les articles d’avant répondent toujours. {failure}",
	"reload.same": "Rien n’a changé. Cela a pris {ms} ms.",
	"reload.took": "Cela a pris {ms} ms.",
	"reload.added": "Ajoutés ({n})",
	"reload.changed": "Modifiés ({n})",
	"reload.removed": "Retirés ({n})",
	"reload.bad": "Refusés ({n})",
	"reload.line": "{file}, ligne {line} : {reason} {advice}",
	"verify.exact":
		"Ces mots figurent exactement ainsi dans les articles{n, plural, one {} other {, à # endroits}}.",
	"verify.reshaped":
		"Ces mots figurent dans les articles{n, plural, one {} other {, à # endroits}} ; seuls guillemets, tirets ou espaces ont une autre forme.",
	"verify.quoted":
		"Les mots entre guillemets figurent exactement ainsi dans les articles{n, plural, one {} other {, à # endroits}}.",
	"verify.quoted-reshaped":
		"Les mots entre guillemets figurent dans les articles{n, plural, one {} other {, à # endroits}} ; seuls guillemets, tirets ou espaces ont une autre forme.",
	"verify.left-out":
		"Pas exactement : la première différence est « {actual} », que l’article a et que ces mots omettent.",
	"verify.added":
		"Pas exactement : la première différence est « {claimed} », que l’article n’a pas.",
	"verify.differs":
		"Pas exactement : la première différence est « {claimed} », là où l’article a « {actual} ».",
	"verify.differences": "{n} mots ou signes diffèrent en tout.",
	"verify.closest": "Voici le plus proche.",
	"verify.absent":
		"Ces mots ne figurent pas dans les articles, ni rien d’approchant.",
	"verify.other-seeds":
		"Ce reçu vient d’autres articles (fonds {old} ; maintenant {now}), je n’en peux rien dire. Collez les mots eux-mêmes.",
	"verify.mistyped":
		"Cela ressemble à un reçu, mais ses chiffres de contrôle ne vont pas : regardez-le de nouveau, ou collez les mots eux-mêmes.",
	"timeline.summary":
		"{n, plural, one {# événement daté} other {# événements datés}}, de : {from}, à : {to}",
	"timeline.one-day":
		"{n, plural, one {# événement daté} other {# événements datés}}, {day}",
	"timeline.planned": "prévu",
	"timeline.none": "Les articles ne datent aucun événement.",
	"timeline.not-about":
		"Les articles ont {n, plural, one {# événement daté} other {# événements datés}}, mais aucun sur « {topic} ».",
	"timeline.not-then":
		"Les articles ont {n, plural, one {# événement daté} other {# événements datés}}, mais aucun dans le temps demandé.",
	"timeline.not-about-then":
		"Les articles ont {n, plural, one {# événement daté} other {# événements datés}}, mais aucun sur « {topic} » dans le temps demandé.",
	"timeline.no-date":
		"« {date} » n’est pas une date que je sais lire. Écrivez 2022-05-13, 13 May 2022, May 2022 ou 2022.",
	"timeline.crossed": "{from} vient après {to} : il n’y a rien entre les deux.",
	"network.summary":
		"{people, plural, one {# personne} other {# personnes}}, {links, plural, one {# lien} other {# liens}} entre elles",
	"network.partly":
		"Lu dans les {read, number} articles sur {of, number} qui parlent le plus de contacts ; avec une personne, dans les siens",
	"network.none":
		"Aucun article ne parle de deux personnes qui se sont parlé, rencontrées ou appelées.",
	"network.nobody":
		"Aucun article ne parle de quelqu’un à qui {name} a parlé ou que {name} a rencontré.",
	"network.called": "a appelé",
	"network.met": "a rencontré",
	"network.spoke": "a parlé",
	"network.quoted": "a cité",
	"network.told": "dit {n, plural, one {une fois} other {# fois}}",
	"picture.window":
		"{from, number}–{to, number} sur {all, number} événements datés ; précisez avec topic, from ou to",
	"picture.stated": "date indiquée",
	"picture.worked-out": "date déduite",
	"picture.lasting": "plus d’un jour",
	"picture.published": "publié",
	"picture.published-on": "Publié le {date} : {outlets}",
	"picture.some":
		"Les {n} personnes les plus citées sur {all, number} ; précisez avec person",
	"picture.arrow": "flèche : de qui à qui",
	"picture.strength": "nombre : combien de fois",
	"picture.more": "… et {n} de plus",

	"about.quoted":
		"{name} : cité {n, plural, one {une fois} other {# fois}}, dans {articles, plural, one {# article} other {# articles}}",
	"about.not-quoted":
		"{name} : pas cité, dans {articles, plural, one {# article} other {# articles}}",
	"about.met": "contacts : {n}",
	"about.roles": "Fonctions et noms",
	"about.called": "Aussi appelé {names}",
	"about.quotations": "Citations",
	"about.counts": "Cité {n, plural, one {une fois} other {# fois}} : {kinds}",
	"about.again":
		"Avec les mêmes mots dans d’autres articles, non recomptées : {n}",
	"about.direct": "{n} en direct",
	"about.mixed": "{n} en partie",
	"about.indirect": "{n} en rapporté",
	"about.first": "Première : {source}",
	"about.last": "Dernière : {source}",
	"about.latest": "Dernière citation",
	"about.earliest": "Première citation",
	"about.contact": "A rencontré ou joint {name}",
	"about.several":
		"« {name} » peut désigner plusieurs : demandez l’un d’entre eux.",
	"about.nobody": "« {name} » n’est personne que les articles nomment.",
	"help.title": "Interroger les articles",
	"help.lead":
		"Chaque réponse est un extrait d’un article, mot pour mot, avec sa source. Ce que les articles ne disent pas, je ne le sais pas.",
	"help.commands": "Commandes",
	"help.quote": "/quote – ce que quelqu’un a dit, avec ou sans sujet",
	"help.when": "/when – quand une chose est arrivée",
	"help.who": "/who – qui a fait une chose, ou à qui",
	"help.ask": "/ask – toute autre question, dans vos propres mots",
	"help.timeline": "/timeline – les événements datés dans l’ordre",
	"help.network": "/network – qui a parlé à qui, rencontré ou appelé qui",
	"help.about": "/about – fonctions, citations et rencontres de quelqu’un",
	"help.verify": "/verify – si ces mots exacts figurent dans un article, et où",
	"help.sources": "/sources – quels articles il y a",
	"help.reload": "/reload – relire les articles, pour qui gère le serveur",
	"help.examples": "Par exemple",
	"help.good": "Bon à savoir",
	"help.misspelt": "Un nom mal écrit est le plus souvent trouvé tout de même.",
	"help.private": "Avec l’option private, je ne montre la réponse qu’à vous.",
	"help.language":
		"Les articles sont en anglais : je comprends mieux les questions en anglais, et les extraits restent tels qu’ils sont écrits.",
	"help.articles":
		"{n, plural, one {Il y a 1 article à interroger.} other {Il y a # articles à interroger.}}",
};
