# Was der Bot auf Deutsch sagt: per du, kurz, wie man im Studio redet. Telegrams HTML ist erlaubt;
# Werte werden maskiert. Reihenfolge und Abschnitte sind die von en.ftl; ein Test vergleicht beide.

## Everywhere

sorry-not-handled = Über diese Nachricht bin ich gestolpert und habe sie beiseitegelegt. Gespeichert ist davon nichts; sag es bitte noch mal mit anderen Worten.
left-out = { $count ->
    [one] Das war mehr, als ich beantworten konnte; eine Antwort habe ich ausgelassen. Was ich verstanden habe, ist trotzdem gespeichert: /history zeigt es.
   *[other] Das war mehr, als ich beantworten konnte; { $count } Antworten habe ich ausgelassen. Was ich verstanden habe, ist trotzdem gespeichert: /history zeigt es.
}
tap-out-of-date = Dieser Knopf ist veraltet. /today zeigt, was jetzt gilt.
group-answered-privately = Ich habe dir in unserem privaten Chat geantwortet.
group-faceless = Hier sehe ich nicht, wer du bist. Schreib mir bitte privat.
group-write-to-me = Es gibt noch mehr, nur für dich. Schreib mir bitte privat: ein Bot darf nicht zuerst schreiben.
group-wrote-privately = <i>Ich habe dir privat geschrieben.</i>
group-noted = ✓ Notiert
group-open-chat = Zu unserem Chat

and-more = <i>… und { $count } mehr</i>

admin-content-kept = { $count ->
    [one] Eine Änderung an den Inhalten ist kaputt, ich bleibe bei den alten:
   *[other] Eine Änderung an den Inhalten hat { $count } Fehler, ich bleibe bei den alten:
}
    { $faults }

## Dates

when-day = ccc d. LLL
when-day-of-month = d. LLL
when-span = { $first }.–{ $last }

## Buttons

button-done-as-planned = ✓ Wie geplant
button-one-less = Eine weniger
button-start = Start
button-howto = So geht’s
button-later = Später
button-skip = Auslassen
button-undo = Löschen
button-redo = Doch behalten
button-change = Ändern
button-it-hurt = Tat weh
button-why = Warum?
button-train-anyway = Doch trainieren
button-today = Heutige Einheit zeigen
button-left-0 = 0
button-left-1 = 1–2
button-left-3 = 3+

## Reasons

# Warum ein Ziel so ist: eine Zeile unter jedem Ziel. { $unit } ist „reps“ oder „seconds“.
reason-start = erstes Mal: ein leichter Anfang
reason-first-log = wir fangen bei dem an, was du zuerst eingetragen hast
reason-reps-spare = +{ $more } { $unit ->
    [seconds] s
   *[other] Wdh.
}: letztes Mal { $spare ->
    [0] war noch was drin
    [1] war noch eine drin
    [2] waren noch zwei drin
   *[other] waren noch { $spare } drin
}
reason-reps-confirmed = +{ $more } { $unit ->
    [seconds] s
   *[other] Wdh.
}: zweimal in Folge alle Sätze mit { $reps }
reason-beyond = du hast mehr geschafft als geplant: eine Stufe höher, { $rung }
reason-limit = alle Sätze mit { $reps }, aber am Anschlag: noch einmal so, dann mehr
reason-confirm = alle Sätze mit { $reps }; noch einmal so, dann mehr
reason-near = ganz knapp: noch einmal dasselbe
reason-near-ease = dreimal knapp vorbei: ein bisschen weniger, dann mit Anlauf hoch
reason-short = einmal etwas zu wenig, kommt vor: noch einmal dasselbe
reason-short-done = zweimal zu wenig: das wirklich Geschaffte ist jetzt dein Ziel
reason-short-down = dreimal zu wenig: eine Stufe leichter, dann wieder hoch
reason-wobbly = es war wackelig: noch einmal dasselbe, schön ruhig
reason-wobbly-ease = zweimal wackelig: eine Stufe leichter, dafür sauber
reason-pain-hold = es tat etwas weh: nichts steigt, bis Ruhe ist
reason-pain-ease = zweimal in Folge tat es weh: etwas leichter, bis Ruhe ist
reason-pain-stop = zu viel Schmerz, darum pausiert „{ $meant }“. Zwei schmerzfreie Einheiten hiervon bringen die Übung zurück, die zweite frühestens eine Woche nach dem Schmerz
reason-pain-stop-site = „{ $meant }“ pausiert. Zwei schmerzfreie Einheiten hiervon bringen die Übung zurück, die zweite frühestens eine Woche nach dem Schmerz; lass es bitte von Arzt oder Physio ansehen ({ $site })
reason-pain-wait = heilt noch: { $left ->
    [one] noch eine schmerzfreie Einheit
   *[other] noch { $left } schmerzfreie Einheiten
} hiervon, frühestens eine Woche nach dem Schmerz, dann ist „{ $meant }“ wieder da
reason-pain-return = wieder schmerzfrei: zurück, eine Stufe unter der, die wehtat
reason-pain-off = dreimal in zwei Monaten musstest du abbrechen, darum steht es nicht mehr im Plan, bis du es zurückholst
reason-caution = du hast Beschwerden genannt ({ $site }): die leichtere Variante, bis Arzt oder Physio grünes Licht gibt
reason-prerequisite = auf dem Weg zu „{ $meant }“: offen ab { $sets } × { $reps } { $exercise }
reason-prerequisite-here = auf dem Weg zu „{ $meant }“, offen ab { $sets } × { $reps }
reason-no-rung = du hast nichts da, womit diese Übung geht
reason-rung-gone = womit du zuletzt trainiert hast, hast du nicht mehr: weiter mit { $rung }
reason-sets = { $reps } in jedem Satz: ein Satz mehr, insgesamt etwa gleich viele Wdh.
reason-resistance = { $reps } in jedem Satz: als Nächstes { $rung }
reason-tempo = { $reps } in jedem Satz: jetzt langsamer runter
reason-pause = { $reps } in jedem Satz: jetzt mit längerer Pause oben
reason-confirm-sets = jeder Satz mit { $reps }: noch einmal so, dann ein Satz mehr
reason-confirm-resistance = jeder Satz mit { $reps }: noch einmal so, dann der nächste Widerstand
reason-confirm-tempo = jeder Satz mit { $reps }: noch einmal so, dann langsamer
reason-confirm-pause = jeder Satz mit { $reps }: noch einmal so, dann länger halten
reason-top = ganz oben auf dieser Leiter, stark: „{ $harder }“ ist der nächste Schritt
reason-top-of-all = ganz oben auf dieser Leiter, stark: halt dich dort
reason-gap-repeat = { $days } Tage Pause: weiter, wo du aufgehört hast
reason-gap-fifth = { $days } Tage Pause: ein Fünftel weniger zum Wiedereinstieg
reason-gap-tenth = { $days } Tage Pause: etwas leichter und so wenige Sätze wie möglich, bald bist du zurück
reason-gap-two-tenths = { $days } Tage Pause: deutlich leichter und so wenige Sätze wie möglich, bald bist du zurück
reason-felt-hard = die Woche war dir zu hart: nichts steigt
reason-felt-easy = +{ $more }: die Woche war dir zu leicht
reason-pain-stop-rest = Pause nach dem Schmerz. Zwei schmerzfreie Tage bringen die Übung zurück, der zweite frühestens eine Woche nach dem Schmerz: sag mir auf ihrer Karte, wie es ist
reason-pain-stop-site-rest = Pause nach dem Schmerz. Zwei schmerzfreie Tage bringen die Übung zurück, der zweite frühestens eine Woche nach dem Schmerz; lass es bitte von Arzt oder Physio ansehen ({ $site })
reason-pain-wait-rest = Pause, es heilt: { $left ->
    [one] noch ein schmerzfreier Tag
   *[other] noch { $left } schmerzfreie Tage
}, frühestens eine Woche nach dem Schmerz, dann geht es weiter
reason-on-the-way = { $own }; { $way }
reason-lighter = absichtlich leichter; deine { $sets } × { $reps } warten auf dich
reason-own = das Ziel hast du selbst gesetzt

## Body parts

site-knee = Knie
site-hip = Hüfte
site-low-back = unterer Rücken
site-upper-back = oberer Rücken
site-neck = Nacken
site-shoulder = Schulter
site-elbow = Ellbogen
site-wrist = Handgelenk
site-ankle = Knöchel
site-foot = Fuß
site-none = nichts

## Targets

target-each-side = je Seite
target-bodyweight = Körpergewicht
target-tempo = Tempo { $tempo }
target-pause = { $seconds } s oben halten

## Session

session-head = 🔔 <b>{ $day }: { $programme }</b> · etwa { $minutes } min
session-opening-0 = Wann immer du so weit bist.
session-opening-1 = Der erste Satz ist der schwerste. Danach musst du nur noch zählen.
session-opening-2 = Langsam und sauber schlägt schnell und viel.
session-opening-3 = Ein Glas Wasser, und los.
session-opening-4 = Kleine Schritte summieren sich. Hier ist der von heute.
session-opening-5 = Deine Matte wartet. Und sie hat Geduld.
session-opening-6 = Musik an, Handy in Reichweite, los geht’s.
session-opening-7 = Gemacht ist besser als perfekt.
session-late = Ich war von { $since } bis { $until } weg, darum kommt das hier spät.
session-missed = { $count ->
    [one] Ich war weg und habe deine Einheit am { $days } verpasst. Dir wird das nicht angerechnet.
   *[other] Ich war weg und habe deine Einheiten am { $days } verpasst. Dir wird das nicht angerechnet.
}
session-skipped = Für diesen Tag ausgelassen. Kein Problem.
session-moved-to = 📆 Verschoben auf <b>{ $day }</b>. Dann erinnere ich dich.
session-moved-into-a-break = 📆 Verschoben auf <b>{ $day }</b>, mitten in deine Pause: dann keine Erinnerung.
session-moved-from = Verschoben von { $day }.
session-version-light = 🍃 Heute absichtlich leichter. Dein normales Ziel wartet auf dich.
session-version-short = ⏱ Absichtlich die kurze Fassung. Was fehlt, kommt nächstes Mal dran.
session-snoozed = ⏰ Ich melde mich um <b>{ $time }</b> wieder.
session-warm-up-first = 🔥 Zuerst: { $name }
session-warm-up = 🔥 <b>{ $name }</b> · etwa { $minutes } min
session-more = <b>Was möchtest du?</b>
button-warm-up-first = Aufwärmen
button-warmed-up = Warm, weiter
button-more = Mehr
button-only = ✓ Nur { $name }
button-another-day = Anderer Tag
button-lighter = Leichter
button-shorter = Kürzer
button-short = { $minutes } min
button-lighter-instead = Lieber etwas Leichteres
button-all-of-it = Doch alles
button-bring-back = Zurückholen
ease-tired = Solche Tage gibt es. <b>Heute weniger, oder auslassen?</b> Beides ist in Ordnung.
ease-no-time = Manche Tage sind voll. <b>Etwas Kurzes, oder auslassen?</b> Beides ist in Ordnung.
nothing-due-tired = Dann ruh dich gut aus; auch das ist Training.
nothing-due-no-time = Kommt vor, und verloren ist damit nichts.
less-rest-day = Heute ist <b>Ruhetag</b>. Die nächste Einheit ist <b>{ $day }, { $time }</b>.
less-chosen-short = ⏱ <b>{ $day }</b> ist absichtlich die kurze Fassung: etwa { $minutes } min.
less-chosen-light = 🍃 <b>{ $day }</b> ist absichtlich leichter.
less-whole-again = <b>{ $day }</b> ist wieder wie geplant.
button-less-shorter = { $day } kürzer
button-less-lighter = { $day } leichter
short-how-long = <b>Wie viel Zeit hast du?</b> Weniger machen heißt nichts verlieren.
short-as-it-gets = <b>Kürzer geht es jetzt nicht mehr.</b> Auch ein Satz einer Übung zählt.
move-which-day = <b>An welchem Tag dann?</b> Tippe einen an oder schreib ihn, etwa <code>do 18:00</code>.
move-no-day = Jeder der nächsten sieben Tage hat schon eine Einheit, oder du bist weg.
move-taken = <b>{ $day }</b> hat schon eine Einheit. Ein anderer Tag?
move-far = <b>{ $day }</b> liegt nicht in den nächsten sieben Tagen. Ein anderer Tag?
move-away = Am <b>{ $day }</b> bist du nicht da. Ein anderer Tag?
move-noted = Verschoben auf { $day }
move-begun = Du hast schon angefangen, darum bleibt die Einheit an ihrem Tag.
move-done-there = Die hast du am anderen Tag schon trainiert.
session-rests = pausiert gerade
session-then = dann { $name } { $target }: { $reason }
session-half-done = · <b>{ $done } von { $of }</b> · { $sets }
session-hurt = 🩹 <b>{ $name }</b> · { $pain }
session-still-to-do = Noch offen: { $aim }
session-instead = Bis dahin, wo es nicht wehtut: { $instead }
session-all-done = Alles geschafft für diesen Tag. Stark!
session-stopped = Schluss für heute, und das ist richtig so. Erhol dich gut.
session-all-rests = An diesem Tag ist nichts zu tun: alles Geplante pausiert. Ein Spaziergang oder das Aufwärmen geht, wo nichts wehtut.
session-safety = ⚠️ { $line }
session-see-a-professional = Sprich bitte mit Arzt oder Physio, bevor du „{ $exercise }“ machst.

## Receipt


receipt-undone = Zurückgenommen, als wäre nichts gewesen:
    <s>{ $sets }</s>
receipt-note = 📝 { $note }
receipt-filled-in = (Widerstand stand keiner dabei, also nehme ich: { $resistance })
receipt-filled-in-short = (stand nicht dabei)
receipt-care-pain = Gespeichert. Nach dem Schmerz pausiert „{ $name }“ noch, also lass es bitte, bis es wieder im Plan steht.
receipt-care-easier = Gespeichert. In deinem Plan steht dafür gerade etwas Sanfteres, also geh „{ $name }“ bitte ruhig an.
receipt-forbidden = Gespeichert, aber mach diese Übung bitte nicht mit { $kind }. { $line }
receipt-next = <b>Nächstes Mal:</b> { $target }
    ↳ { $reason }
receipt-next-short = <b>Nächstes Mal:</b> { $target } · { $reason }
receipt-rests-short = <b>Nächstes Mal:</b> { $reason }
receipt-other = { $name }, { $target }
receipt-opened = 🔓 <b>{ $name }</b> ist jetzt offen für dich. Verdient.
receipt-next-rests = <b>Nächstes Mal:</b> { $reason }
receipt-streak = 🔥 { $weeks } Wochen in Folge
receipt-how-many-more = Wie viele wären noch gegangen?
receipt-how-many-more-each = Wie viele wären noch gegangen, je im letzten Satz?
kind-barbell = einer Langhantel
kind-dumbbell = einer Kurzhantel
kind-kettlebell = einer Kettlebell
kind-plate = einer Hantelscheibe
kind-machine = einer Maschine
kind-cable = dem Kabelzug
kind-vest = einer Gewichtsweste
kind-ankle = Fußgewichten
kind-too-heavy = so viel Gewicht
news-first = 🌱 Dein erstes Mal mit dieser Übung.
news-heaviest = 🏅 So schwer wie noch nie: { $resistance }
news-most-reps = 🏅 Meiste Wdh. bisher{ $resistance }: { $reps }
news-most-in-a-set = 🏅 Meiste Wdh. in einem Satz bisher{ $resistance }: { $reps }
news-longest-hold = 🏅 So lange gehalten wie noch nie ({ $seconds } s)
news-slowest-tempo = 🏅 So langsam wie noch nie ({ $tempo })
news-so-far = { "" }
news-with = { " " }({ $resistance })

## Onboarding

pick-days = <b>An welchen Tagen?</b> Tippe so viele an, wie du magst.
pick-time = <b>Wann?</b> Tippe eine Zeit an oder schreib irgendeine, etwa <code>6:45</code>.
pick-equipment = <b>Was hast du da?</b> Tippe alles an.
pick-sites = <b>Wo?</b> Tippe alles an, was zutrifft.
button-thats-it = Das war’s
button-no-equipment = Nichts, nur mich
button-no-site = Doch nichts
equipment-bands = Bänder
equipment-ankle-weights = Fußgewichte
equipment-dumbbells = Kurzhanteln
equipment-kettlebells = Kettlebells
equipment-barbell = Langhantel
equipment-gym = Studio
equipment-none = nur ich
place-where = <b>Welche Stadt ist bei dir in der Nähe?</b> Schreib sie, oder was deine Uhr gerade zeigt (<code>19:42</code>), oder teile deinen Standort.
place-found = ✓ { $city }, dort ist es jetzt <b>{ $time }</b>.
place-which = Welche davon ist deine?
button-share-place = 📍 Standort teilen
button-zone = { $city } · jetzt { $time }
button-other-place = Woanders …
button-choose = Auswählen …
button-several = Mehreres …
button-begin-gently = Sanft anfangen
button-begin-experienced = Alles gut, ich bin geübt
button-begin-hurts = Etwas tut weh
button-equipment-bands = Nur ich + Bänder
button-equipment-dumbbells = Kurzhanteln
button-equipment-gym = Studio
button-this-one = Das hier
button-others = Andere zeigen
button-change-something = Etwas ändern
button-this-language = 🌐 Auf Deutsch
setup-hello = <b>Hallo { $name }. Ich erinnere dich ans Training, zeige dir, wie es geht, und führe Buch.</b>
setup-begin = Eins vorab: Macht dir ein Knie, die Hüfte oder der untere Rücken zu schaffen? Und hast du schon mal Hip Thrusts gemacht?
setup-sites = Das tut mir leid. <b>Wo?</b>
setup-noted-sites = Notiert: <b>{ $sites }</b>. Wir gehen es sanft an.
setup-noted-unminded = Notiert: <b>{ $sites }</b>. Meine Übungen belasten das nicht, soweit ich weiß, darum bleibt der Plan. Sag mir, wenn dabei trotzdem etwas wehtut.
setup-caution = ⚠️ Sprich mit Arzt oder Physio, bevor du „{ $exercise }“ machst. Bis dahin plane ich „{ $instead }“.
setup-caution-stays = { $count ->
    [one] „{ $exercises }“ bleibt im Plan, das ist die leichte Übung. Frag auch danach und hör auf, wenn es wehtut.
   *[other] Diese bleiben im Plan, das sind die leichten: { $exercises }. Frag auch danach und hör auf, wenn es wehtut.
}
setup-caution-rests = ⚠️ Sprich mit Arzt oder Physio, bevor du „{ $exercise }“ machst. Bis dahin pausiert die Übung.
setup-zone = <b>Wo bist du?</b> Damit 7:30 auch dein 7:30 ist.
setup-days = <b>An welchen Tagen?</b>
setup-time = <b>Wann soll ich dich erinnern?</b>
setup-equipment = <b>Womit trainierst du?</b>
setup-programme = <b>Programm:</b> { $name }, <b>{ $minutes } min</b>, das passt zu dem, was du gesagt hast.
setup-programme-careful = <b>Programm:</b> { $name }, <b>{ $minutes } min</b>, mit der leichteren Übung, wo deine wehtäte.
setup-programmes = <b>Welches?</b>
setup-one-programme = <b>{ $name }</b> · { $minutes } min. { $suits }
setup-chosen = ✓ { $chosen }
setup-chosen-gently = sanft
setup-chosen-experienced = geübt
setup-days-at = { $days } um { $time }
setup-all-set = <b>Alles bereit.</b> { $programme }, { $slots }, Zeit von { $city }.
setup-next = Als Nächstes: <b>{ $when }</b>.
setup-no-doctor = Ich bin kein Arzt; stechender Schmerz heißt aufhören.
setup-welcome-back = <b>Schön, dich zu sehen, { $name }.</b> Alles ist eingerichtet, ich habe nichts geändert.
setup-your-plan = { $programme }, { $slots }, Zeit von { $city }.
setup-settled-already = Das steht schon fest. /plan und /settings ändern es.
setup-back = Zurückgenommen: <b>{ $what }</b>. Noch einmal:
setup-back-choices = Zurück zu den Vorschlägen:
setup-unclear-begin = „{ $said }“ habe ich nicht verstanden. Tippe etwas an oder sag „sanft“ oder „mein Knie tut weh“.
setup-unclear-zone = Ich weiß nicht, wo „{ $said }“ ist. Eine größere Stadt in der Nähe reicht.
setup-unclear-days = „{ $said }“ habe ich nicht als Tage verstanden. Etwa so: <code>mo mi fr</code>?
setup-unclear-time = „{ $said }“ habe ich nicht als Uhrzeit verstanden. Etwa so: <code>7:30</code>?
setup-unclear-equipment = „{ $said }“ habe ich nicht verstanden. Etwa so: <code>Bänder und Kurzhanteln</code>, oder tippe etwas an.
setup-unclear-programme = Ein Programm wie „{ $said }“ habe ich nicht. Tippe eins an oder schreib seinen Namen.
setup-still-open = Vom Anfang noch offen: { $steps }. Mit /start geht es dort weiter.
setup-step-begin = wie du anfängst
setup-step-zone = wo du bist
setup-step-days = deine Tage
setup-step-time = die Uhrzeit
setup-step-equipment = womit du trainierst
setup-step-programme = das Programm

## Plan, pause and settings

plan-head = 📋 <b>{ $programme }</b> · etwa { $minutes } min
    <b>{ $slots }</b>
plan-exercises = { $names }
plan-changed = ✓ Geändert. Das ist jetzt dein Plan:
plan-meant-for = Es ist für { $least } bis { $most } Tage die Woche gemacht; die Tage dazwischen gehören dazu.
plan-next = Als Nächstes: <b>{ $day }, { $time }</b>
plan-paused = ⏸ Pause bis einschließlich <b>{ $day }</b>.
plan-paused-open = ⏸ Pause, bis du dich meldest.
plan-none = <b>Du hast noch keinen Plan, also machen wir einen.</b>
plan-suggested = Ich würde mit <b>{ $name }</b> anfangen, { $minutes } min: { $summary }
plan-which-days = <b>An welchen Tagen?</b> Antippen oder schreiben, etwa <code>mo mi fr</code>.
plan-which-time = <b>Um wie viel Uhr?</b> Bisher <b>{ $now }</b>. Tippe eine Zeit für alle Tage an oder schreib irgendeine, etwa <code>6:45</code>.
plan-hour-mornings = <b>{ $days } morgens: um wie viel Uhr?</b> Tippe eine Zeit an oder schreib irgendeine, etwa <code>6:45</code>.
plan-hour-afternoons = <b>{ $days } nachmittags: um wie viel Uhr?</b> Tippe eine Zeit an oder schreib irgendeine, etwa <code>16:45</code>.
plan-hour-evenings = <b>{ $days } abends: um wie viel Uhr?</b> Tippe eine Zeit an oder schreib irgendeine, etwa <code>18:45</code>.
plan-from-now-on = <b>Ab jetzt deine Trainingstage?</b> Bisher: { $slots }.
button-as-before = ↩ Wie vorher
button-days-too = { $days } auch, wie bisher
plan-others-stay = { $slots } bleibt, wie es ist.
plan-which-time-day = <b>Um wie viel Uhr am { $day }?</b> Tippe eine Zeit an oder schreib irgendeine, etwa <code>6:45</code>.
plan-one-day-only = Nur für einen Tag? Tippe ihn unter den Zeiten an.
plan-programmes = <b>Welches Programm?</b>
plan-programme = <b>{ $name }</b> · { $minutes } min, { $least }–{ $most } Tage die Woche
    { $suits }
    Braucht: { $equipment }
plan-no-equipment = nichts außer dir
plan-two-weeks = 🗓 <b>Deine nächsten zwei Wochen</b>
plan-session = <b>{ $day }</b>, { $time }
plan-session-moved = <b>{ $day }</b>, { $time } (verschoben von { $before })
plan-session-skipped = { $day }, ausgelassen
plan-session-rests = { $day }: Pause
plan-rests-for-now = { $name } (ruht gerade)
plan-each-time = Jedes Mal, etwa { $minutes } min: { $names }
plan-parts = <b>Das steckt in jeder Einheit</b>, etwa { $minutes } min. Tippe eine Übung an, um sie zu tauschen oder wegzulassen, oder schreib <code>mit Dead Bug</code>.
plan-parts-changed = <b>Das steckt in jeder Einheit, auf deine Art</b>, etwa { $minutes } min. Tippe eine Übung an, um sie zu tauschen oder wegzulassen, oder schreib <code>mit Dead Bug</code>.
plan-part = <b>{ $name }.</b> { $summary }
    Was soll an ihre Stelle?
plan-part-alone = <b>{ $name }.</b> { $summary }
    Mit dem, was du da hast, passt nichts anderes an ihre Stelle.
plan-add-which = <b>Was soll dazu?</b> Das passt zu dem, was du hast. Antippen oder einen Namen schreiben.
plan-add-none = Alles, was zu deiner Ausrüstung passt, steht schon im Plan.
plan-did-you-mean = Eine Übung „{ $name }“ habe ich nicht. Eine von diesen?
plan-own-exercise = <b>{ $name }</b> ist eine von deinen eigenen: Trag sie ein, wann immer du sie machst. Planen kann ich sie nicht, denn ich weiß nicht, wie sie geht.
plan-no-exercise = Eine Übung „{ $name }“ habe ich nicht, darum bleibt alles, wie es war.
plan-exercise-examples = So geht es: <code>/plan mit Dead Bug</code>, <code>/plan ohne Dead Bug</code>, <code>/plan tausche Dead Bug gegen Beckenheben</code>
plan-not-in-it = <b>{ $name }</b> steht nicht in deinem Plan. Welche meinst du?
plan-in-it-already = Die steht schon in deinem Plan
plan-added = Steht jetzt im Plan
plan-last-one = Eine Einheit braucht mindestens eine Übung; such etwas für ihre Stelle aus.
plan-as-made-again = Das Programm ist wieder wie am Anfang
button-exercises = Übungen
button-add-exercise = + Übung
button-as-made = Wie am Anfang
button-leave-out = Weglassen
button-swap = ↔ { $name }
button-add-to-plan = In den Plan
plan-holiday = ⏸ Weg von <b>{ $from }</b> bis einschließlich <b>{ $day }</b>.
plan-not-understood = „<b>{ $part }</b>“ verstehe ich nicht, darum bleibt alles, wie es war.
plan-examples = So geht es:
    <code>/plan mo mi fr 7:30</code>
    <code>/plan mo mi 7:30, sa 10:00</code>
    <code>/plan po und beine</code>
plan-unchanged = Deine Tage sind weiter <b>{ $slots }</b>.
button-programme = Programm
button-other-programme = Anderes Programm
button-days = Tage
button-time = Uhrzeit
button-two-weeks = Nächste zwei Wochen
button-plan-pause = Pause
button-resume = Bin wieder da
button-my-plan = Mein Plan
pause-how-long = <b>Wie lange bist du weg?</b> So lange keine Erinnerungen, und nichts wird dir angerechnet.
    Oder schreib einen Tag, etwa <code>bis 24. Dez</code>, oder beide: <code>24. Dez bis 2. Jan</code>.
pause-not-understood = „<b>{ $part }</b>“ verstehe ich nicht als kommenden Tag, darum bleibt alles, wie es war. So geht es: <code>/pause 10</code> für zehn Tage, oder <code>/pause bis 24. Dez</code>.
pause-until = ⏸ <b>Pause bis einschließlich { $day }.</b> Keine Erinnerungen, kein Rückblick; eintragen geht immer.
    Erster Tag danach: <b>{ $back }</b>
pause-from-until = ⏸ <b>Weg von { $from } bis einschließlich { $day }.</b> Vorher und danach läuft alles weiter.
pause-open = ⏸ <b>Pause, bis du dich meldest.</b> Keine Erinnerungen, kein Rückblick; eintragen geht immer.
pause-over = <b>Willkommen zurück.</b> Die Erinnerungen sind wieder an.
pause-called-off = <b>Dann keine Pause ab { $from }.</b>
pause-none = Du machst gerade keine Pause, alles läuft wie geplant.
button-pause-3 = 3 Tage
button-pause-7 = 1 Woche
button-pause-14 = 2 Wochen
button-no-break = Doch keine Pause
button-no-holiday = Keine Pause ab { $from }
button-pause-open = Bis ich mich melde
settings-head = ⚙️ <b>Deine Einstellungen</b>
settings-changed = ⚙️ <b>Geändert. Deine Einstellungen jetzt:</b>
settings-line-zone = Wo du bist: { $zone }
settings-line-units = Einheit: { $units }. Länger tut weh: { $hurts }
settings-line-days = Training: { $days }
settings-line-week = Wochenrückblick: { $week }
settings-line-equipment = Du trainierst mit: { $equipment }
settings-line-reminders = Erinnerungen: { $sound }, Ruhezeit { $quiet }
settings-line-words = Trainingskarte: { $detail }. Sprache: { $language }
settings-with-sound = mit Ton
settings-silent = ohne Ton
settings-no-quiet = keine
settings-full = ausführlich
settings-short = kurz
settings-reads-too = { $written }; Einträge zuerst auf { $read }
settings-at-night = Liegt in deiner Ruhezeit und kommt trotzdem, du wolltest es ja so: { $times }.
settings-city-now = { $city }, jetzt { $time }
settings-everything = alles, wie im Studio
settings-no-plan = noch keine Tage
settings-named = { $pieces } ({ $named })
settings-gear = Du trainierst mit: <b>{ $now }</b>. Soll <b>{ $said }</b> dazukommen, oder ist das alles, was du hast?
settings-gear-known = Du trainierst mit: <b>{ $now }</b>. Ist <b>{ $said }</b> alles, was du hast?
button-gear-add = Dazu
button-gear-set = Das war ein Satz
settings-units-now = Gewichte ohne Einheit sind <b>{ $unit }</b>, deine Ziele auch.
button-gear-only = Nur das
button-gear-as-it-is = So lassen
settings-in-words = Auch in Worten:
settings-form-zone = <code>/settings ort Berlin</code>
settings-form-units = <code>/settings einheit lb</code>
settings-form-days = <code>/settings tage mo mi</code>
settings-form-time = <code>/settings uhrzeit 18:00</code>
settings-form-week = <code>/settings woche so 18:00</code>
settings-form-hurts = <code>/settings schmerz knie</code> oder <code>nichts</code>
settings-form-equipment = <code>/settings geräte bänder gelb rot; fußgewichte 0,5 1 kg</code>
settings-form-sound = <code>/settings ton aus</code>
settings-form-quiet = <code>/settings ruhe 22:00-06:00</code>
settings-form-detail = <code>/settings karte kurz</code>
settings-form-language = <code>/settings sprache de</code>
settings-not-understood = „<b>{ $part }</b>“ verstehe ich nicht, darum bleibt alles, wie es war.
settings-no-such = Eine Einstellung mit diesem Namen gibt es nicht. Unten stehen alle, einen Tipp entfernt.
settings-hint-zone = Der Ort geht nach einer Stadt oder nach deiner Uhr: <code>/settings ort Berlin</code>.
settings-hint-units = Einheiten sind <code>/settings einheit kg</code> oder <code>/settings einheit lb</code>.
settings-hint-days = Trainingstage sind Wochentage: <code>/settings tage mo mi fr</code>.
settings-hint-time = Deine Erinnerungen kommen zu einer Uhrzeit: <code>/settings uhrzeit 18:00</code>.
settings-hint-week = Der Wochenrückblick hat Tag und Uhrzeit: <code>/settings woche so 18:00</code>.
settings-hint-hurts = Was länger wehtut, geht so: <code>/settings schmerz knie</code>, und <code>/settings schmerz nichts</code>, wenn es weg ist.
settings-hurts-means = Solange es hier steht, springen die leichteren Varianten ein. Für Schmerz in einer einzelnen Einheit gibt es /pain.
settings-hint-equipment = Womit du trainierst, geht so: <code>/settings geräte bänder gelb rot; kurzhanteln 8 10 12 kg</code>.
settings-hint-sound = Erinnerungen kommen mit <code>/settings ton an</code> oder <code>/settings ton aus</code>.
settings-hint-quiet = Die Ruhezeit hat Anfang und Ende: <code>/settings ruhe 22:00-06:00</code>. Ohne: <code>/settings ruhe aus</code>.
settings-hint-detail = Die Trainingskarte ist <code>/settings karte kurz</code> oder <code>/settings karte lang</code>.
settings-hint-language = Ich schreibe Deutsch und Englisch und lese Einträge auch auf Spanisch und Russisch: <code>/settings sprache de</code> oder <code>/settings sprache en</code>.
settings-did-you-mean = Meinst du eins davon?
settings-nearly = Einen Ort „<b>{ $said }</b>“ kenne ich nicht. Meinst du diesen?
settings-which-zone = <b>Wo bist du?</b> Antippen, oder schreib eine Stadt oder was deine Uhr gerade zeigt.
settings-moved = Bist du jetzt in der Nähe von <b>{ $city }</b>? Ein Tipp, und deine Erinnerungen kommen mit.
settings-which-week-end = <b>An welchem Tag soll ich auf deine Woche zurückblicken?</b>
settings-which-week-time = <b>Um wie viel Uhr soll ich auf deine Woche zurückblicken?</b> Tippe eine Zeit an oder schreib irgendeine.
settings-which-clock = <b>Wie spät ist es bei dir?</b> Tippe an, was deine Uhr zeigt, oder schreib es, dann frage ich, wo das ist.
settings-which-quiet = <b>Wann soll Ruhe sein?</b> Was dann zu spät oder ungefragt käme, wartet bis zum Morgen. Was du selbst gestellt oder angetippt hast, kommt pünktlich. Antippen oder schreiben, etwa <code>22:30-7:00</code>.
settings-which-language = <b>Welche Sprache soll es sein?</b> Ich schreibe Deutsch und Englisch. Einträge lese ich in allen vier, auch gemischt; deine Sprache geht vor, wo ein Wort zweierlei heißt.
settings-which-bands = <b>Welche Bänder hast du?</b> Tippe sie vom leichtesten zum stärksten an; noch ein Tipp nimmt eins wieder raus.
settings-bands-are = Von leicht nach stark: <b>{ $order }</b>
settings-bands-usual = Noch keins genannt, darum gilt die übliche Reihenfolge: { $order }.
settings-which-weights = <b>Welche Gewichte willst du nennen?</b> Dann bleiben deine Ziele bei dem, was da ist. In Worten: <code>kurzhanteln 8 10 12 kg; fußgewichte 0,5 1 kg</code>
settings-weights-of = <b>{ $name }: welche hast du?</b> Solange keins angetippt ist, gehe ich davon aus, dass alle da sind.
weights-dumbbells = Kurzhanteln
weights-kettlebells = Kettlebells
weights-ankle-weights = Fußgewichte
weights-barbell = Langhantel
weights-plates = Scheiben, paarweise
button-all-settings = Alle Einstellungen
button-by-the-clock = Nach der Uhrzeit …
button-my-bands = Meine Bänder …
button-my-weights = Meine Gewichte …
button-quiet = Ruhezeit
button-quiet-off = Keine Ruhezeit
button-sound-off = Ton aus
button-sound-on = Ton an
button-detail-short = Kürzere Karten
button-detail-full = Volle Karten
button-language = Sprache
button-time-zone = Wo ich bin
button-units = In { $unit }
button-week-end = Wochenrückblick
button-equipment = Ausrüstung
button-hurts = Was wehtut
button-at-time = Um { $time }

## Reminders that nobody answers

ease-unanswered = 👋 <b>Meine letzten Erinnerungen kamen wohl ungelegen. Kommt vor.</b>
    Sollen wir etwas ändern? Höre ich nichts, bin ich ab jetzt still; dein Plan bleibt, und ein Wort oder Tipp holt mich zurück.
ease-lighter = <b>Was würde es leichter machen?</b> Ein Tipp, und es gilt ab der nächsten Einheit.
ease-lightest = Leichter kann ein Plan nicht sein. Eine Pause tut vielleicht besser.
ease-kept = 👍 Dann bleibt alles so, und ich bin wieder da.
ease-welcome = 👋 <b>Schön, dass du wieder da bist.</b> Dein Plan steht noch, und die Erinnerungen sind wieder an.
button-ease-time = Andere Zeit: { $time }
button-ease-days = Weniger Tage: { $days }
button-ease-break = Eine Woche Pause
button-ease-keep = Alles so lassen
button-ease-shorter = { $name }, { $minutes } min
place-changed = In { $city } ist es <b>{ $time }</b>, und du bist nicht zum ersten Mal um so eine Zeit wach. <b>Bist du in einer anderen Zeitzone?</b>
place-same = 👍 Es bleibt bei { $city }. Ein paar Wochen lang frage ich nicht wieder.
button-place-changed = Ja, ich bin woanders
button-place-same = Nein, weiter { $city }

## How-to

howto-name = <b>{ $name }</b>
howto-suits = <b>Für dich</b>
howto-not-for = <b>Nichts für</b>
howto-first = <b>Vorher können</b>
howto-mastered = { $name } ({ $sets } × { $reps })
howto-step = <b>{ $number }. { $title }.</b> { $text }
howto-titled = <b>{ $title }.</b> { $text }
howto-item = • { $text }
howto-part = <b><u>{ $title }</u></b>
howto-muscle = • <b>{ $name }.</b> { $text }
howto-muscles-hip-extension = <i>Strecken die Hüfte</i>
howto-muscles-knee-extension = <i>Strecken die Knie</i>
howto-muscles-main = <i>Machen die Arbeit</i>
howto-muscles-helping = <i>Helfen mit</i>
howto-muscles-stabilizing = <i>Halten dich stabil</i>
howto-question = <b>{ $question }</b>
howto-safety = Sicherheit
howto-warm-up = Aufwärmen
howto-mistakes = Fehler
howto-muscles = Muskeln
howto-easier = Leichter
howto-harder = Schwerer
howto-resistance = Widerstand
howto-considerations = Gut zu wissen
howto-programming = In deiner Woche
howto-benefits = Was es bringt
howto-questions = Fragen
howto-more = Mehr …
howto-ranges-reps = • <b>{ $sets }</b> Sätze mit <b>{ $amount }</b>
howto-ranges-hold = • <b>{ $sets }</b>-mal halten, <b>{ $amount }</b> s
howto-ranges-distance = • <b>{ $sets }</b>-mal <b>{ $amount }</b> m
howto-rungs = • Von leicht nach schwer: { $rungs }
howto-tempos = • Dann langsamer, in Sekunden runter, unten, hoch und oben: { $tempos }
howto-pauses = • Dann oben halten, in Sekunden: { $seconds }
howto-most = • Mit { $kind }: höchstens { $kg } kg
howto-never = • Nie mit { $kinds }
howto-alternatives = • Mit anderem Gerät: { $names }
howto-list = <b>Welche Übung?</b> Antippen, oder schreib <code>/howto</code> und einen Teil ihres Namens.
howto-group = <b>{ $group }:</b> { $names }
howto-of-group = <b>{ $group }:</b> welche?
howto-which = <b>So gehen die Übungen von heute.</b> Tippe unten eine an, dann siehst du alles dazu.
howto-did-you-mean = „{ $name }“ habe ich nicht. Meinst du eine von diesen?
howto-unknown = Eine Übung „{ $name }“ habe ich noch nicht. Das hier kann ich dir zeigen:
group-glutes = Po
group-legs = Beine
group-core = Rumpf
group-back = Rücken
group-chest = Brust
group-shoulders = Schultern
group-arms = Arme
group-whole-body = Ganzkörper
group-warm-up = Aufwärmen
kind-bodyweight = dem Körpergewicht allein
kind-band = einem Band
kind-assistance = Unterstützung

## History, week, help and privacy

history-head = <b>Dein Trainingsbuch</b>{ $pages ->
    [one] {""}
   *[other] {" · Seite "}{ $page } von { $pages }
}
history-head-of = <b>{ $name }</b>{ $pages ->
    [one] {""}
   *[other] {" · Seite "}{ $page } von { $pages }
}
history-day = <b>{ $day }</b>
history-day-of-year = <b>{ $day } { $year }</b>
history-line = { $name }: { $done }
history-older = ← Älter
history-newer = Neuer →
history-all = Alle Übungen
history-empty = Noch nichts eingetragen; hier kommt dein erster Satz hin. Leg los und sag es mir, etwa <code>3x12 rotes Band</code>.
history-empty-of = Für <b>{ $name }</b> ist noch nichts eingetragen.
history-unknown = Eine Übung „{ $name }“ habe ich nicht.
week-head = <b>Deine Woche</b> { $span } · { $bar } <b>{ $done } von { $planned }</b>
week-head-more = <b>Deine Woche</b> { $span } · { $bar } <b>{ $done }</b>, geplant waren { $planned }
week-head-free = <b>Deine Woche</b> { $span } · <b>{ $done ->
    [one] { $done } Trainingstag
   *[other] { $done } Trainingstage
}</b>
week-change = { $name }: { $before } → <b>{ $after }</b>
week-change-held = { $name }: { $after }, gehalten
week-change-first = { $name }: <b>{ $after }</b>, zum ersten Mal
week-activity = { $name }: { $done }
week-more = und { $count } mehr
week-proud = 🔥 { $what }
week-streak = { $weeks } Wochen in Folge
week-best = deine bisher beste Woche
week-best-since = beste Woche seit { $since }
week-next = <b>Als Nächstes, { $day }:</b> { $aim }
week-next-today = <b>Heute:</b> { $aim }
week-why = { " " }↳ { $reason }
week-aim = { $name }, { $target }
week-nothing = Diese Woche ist nichts eingetragen, kommt vor. Lieber ein leichterer Plan, eine andere Zeit oder eine Pause?
week-nothing-planned = In diese Woche fiel kein Trainingstag, also fehlt auch nichts.
week-nothing-yet = Diese Woche ist noch nichts eingetragen, und noch ist Zeit.
week-on-a-break = Du machst gerade Pause, das wird dir nicht angerechnet. Genieß sie.
week-was-a-break = Du hattest Pause, also war nichts geplant. Ruhe gehört dazu.
week-nothing-no-plan = Diese Woche ist nichts eingetragen, und einen Plan hast du noch nicht. Eine Einheit wäre ein guter Anfang.
week-how-felt = Wie hat es sich angefühlt?
button-felt-easy = Zu leicht
button-felt-right = Passt
button-felt-hard = Zu hart
week-felt-easy = Notiert: diese Woche etwas schneller
week-felt-right = Notiert: weiter so
week-felt-hard = Notiert: diese Woche steigt nichts
week-history = Trainingsbuch
week-make-a-plan = Plan machen
week-lighter = Leichterer Plan
week-another-time = Andere Zeit
week-break = Pause
help-now = <b>Was jetzt?</b>
    • <b>Sehen, was ansteht:</b> /today
    • <b>Sagen, was du gemacht hast:</b> <code>3x12 rotes Band</code>, einfach so
    • <b>Sehen, wie es geht:</b> /howto
    • <b>Tage und Programm wählen:</b> /plan
help-everything = <b>Alles, was ich verstehe</b>
help-command = /{ $name } · { $does }
help-careful = Ich bin kein Arzt. Stechender Schmerz heißt aufhören.
help-plan = Mein Plan
command-start = Einrichten, oder weiter, wo du warst
command-howto = Wie eine Übung geht
command-today = Die Einheit von heute
command-train = Die Einheit von heute, Satz für Satz
command-log = Eintragen, etwa 3x12 rotes Band
command-undo = Deinen letzten Eintrag zurücknehmen
command-history = Was du eingetragen hast, Neues zuerst
command-week = Deine Woche bisher
command-progress = Wo du stehst, Rekorde, was als Nächstes kommt
command-pain = Es tut weh: wo, und wie sehr von zehn
command-plan = Dein Programm, Tage und Uhrzeit
command-pause = Pause von Erinnerungen, etwa 10 Tage
command-resume = Zurück aus der Pause
command-settings = Ort, Einheit, Tage, Uhrzeit, Ausrüstung, Sprache
command-help = Was ich kann
command-cancel = Abbrechen, wonach ich gefragt habe
command-privacy = Was ich von dir behalte, und wie lange
command-delete_me = Alles löschen, was ich von dir habe
bot-description = Ich erinnere dich an deinen Tagen ans Training, zeige dir, wie jede Übung sicher geht, und führe dein Trainingsbuch. Schreib mir „3x12 rotes Band“, und ich sage dir, was als Nächstes kommt und warum.
bot-short-description = Erinnert ans Training, zeigt, wie es geht, und führt Buch.
cancel-plan = Gut, dein Plan bleibt, wie er ist.
cancel-settings = Gut, deine Einstellungen bleiben, wie sie sind.
cancel-weight = Gut, dann kein Gewicht.
cancel-own = Gut, das Ziel bleibt, wie es war.
cancel-pause = Gut, dann keine Pause; dein Plan läuft weiter.
cancel-setup = Gut, wir machen später weiter: /start weiß, wo wir waren, und alles andere geht schon.
cancel-later = Gut, nichts wird verschoben.
cancel-move = Gut, sie bleibt an ihrem Tag.
cancel-pain = Gut, die Frage nach dem Schmerz lassen wir.
cancel-led = Gut, die Frage lassen wir, und die Einheit geht weiter.
cancel-skip = Gut, die heutige Einheit bleibt, wie sie ist.
cancel-erase = Gut, nichts wird gelöscht.
cancel-nothing = Da war gerade nichts offen. Alles gut.
privacy = <b>Was ich von dir behalte</b>
    • Deine Telegram-Nummer, Sprache, Zeitzone, Einheit und was du in /start und /settings gewählt hast
    • Deinen Plan, dein Trainingsbuch, und wann ich dich erinnert habe
    Das alles ist dafür da, dein Training zu planen, und für nichts sonst. /delete_me löscht es.
privacy-more = <b>Wo.</b> In einer Datenbank auf dem Rechner dessen, der diesen Bot betreibt. Notizen, Schmerzen, Körpergewichte, die Namen deiner eigenen Übungen und die Texte der Nachrichten stehen verschlüsselt darin, und der Schlüssel liegt woanders.
    <b>Wie lange.</b> Dein Trainingsbuch und was du gewählt hast: bis du es löschst. Die Texte deiner Nachrichten und meiner Antworten: { $hours } Stunden. Die Nummern, an denen ich erkenne, dass eine Nachricht doppelt kam: { $days } Tage. Dass ich dir geschrieben habe und worum es ging, samt den Worten eines Eintrags, nach dem ich fragen musste: { $rows } Tage.
    <b>Wer es liest.</b> Niemand außer dem, der diesen Bot betreibt, könnte es. Es gibt keine Werbung, nichts wird von anderen gezählt oder weitergegeben. Telegram befördert unsere Nachrichten und bewahrt sie auf, wie seine eigenen Regeln es sagen. Was ich in einer Gruppe antworte, sieht die Gruppe.
    <b>Löschen.</b> /delete_me leert die Datenbank sofort. Sicherungskopien verschwinden, sobald sie ersetzt werden. Unseren Chat auf deinem Handy löschst du selbst.
    <b>Wenn etwas nach außen dringt,</b> muss, wer diesen Bot betreibt, es dir sagen, hier.
privacy-erase = Alles löschen …
erase-ask = <b>Alles löschen?</b> { $count ->
    [0] Dein Plan und was du gewählt hast
    [one] Dein Trainingsbuch (1 Eintrag), dein Plan und was du gewählt hast
   *[other] Dein Trainingsbuch ({ $count } Einträge), dein Plan und was du gewählt hast
} wären für immer weg. Niemand kann das zurückholen, ich auch nicht.
erase-ask-again = <b>Wirklich alles, jetzt?</b> Das ist die letzte Frage.
erase-only-here = Löschen ist nichts für eine Gruppe. Wenn du es willst, schick /delete_me hier.
erase-kept = Gut. Alles bleibt, wie es war.
erase-done = <b>Erledigt, alles ist weg.</b> Ich weiß nichts mehr von dir. Wenn du wieder trainieren willst, fängt /start neu an. Alles Gute!
button-erase = Alles löschen
button-erase-now = Ja, jetzt löschen
button-keep = Alles behalten

## Log

log-help =
    <b>Eine Zeile reicht</b>, wie du es in ein Heft schreiben würdest:
    <code>/log 3x12 rotes Band</code>
    <code>/log 12,12,10 Körpergewicht</code>
    <code>/log Hip Thrust 3x8 40kg // lief gut</code>
    <code>/log 5 km gelaufen</code> · <code>/log Gewicht 72,4 kg</code>
    Als Antwort auf eine Karte, oder wenn du gerade eine Anleitung offen hast, musst du die Übung nicht nennen.
log-help-own =
    <b>Eine Zeile reicht</b>, wie du es in ein Heft schreiben würdest:
    <code>{ $line }</code>
    <code>{ $listed }</code>
    <code>{ $line } // lief gut</code>
    <code>/log 5 km gelaufen</code> · <code>/log Gewicht 72,4 kg</code>
    Als Antwort auf eine Karte, oder wenn du gerade eine Anleitung offen hast, musst du die Übung nicht nennen.
log-help-ready = Hier dein Plan, fertig zum Kopieren:
log-help-ready-to-try = Zum Ausprobieren, fertig zum Kopieren:
log-copy = 📋 { $name }
log-of-what = <b>{ $number }</b> wovon?
log-which = Welche Übung war das? Ein Tipp, und es ist gespeichert.
log-which-near = „{ $name }“ kenne ich nicht. Meinst du eine von diesen, oder ist es eine eigene?
log-which-unknown = „{ $name }“ kenne ich nicht. Ist es <b>eine eigene Übung</b>? Ein Tipp, und es ist gespeichert.
button-own-exercise = Meine eigene Übung
own-take-care = { $count ->
    [one] Die kenne ich nicht, also kann ich dir nicht raten: pass auf dich auf.
   *[other] Die kenne ich nicht, also kann ich dir nicht raten: pass auf dich auf.
}
own-pain-stop = <b>Hör damit für heute auf.</b> Wenn es bleibt, geh bitte zu Arzt oder Physio. Eine leichtere Variante davon habe ich nicht.
own-pain-noted = Notiert. Geh es sanft an; mehr kann ich nicht raten, weil ich die Übung nicht kenne.
activity-run = Laufen
activity-bike = Radfahren
activity-swim = Schwimmen
activity-walk = Spaziergang
activity-hike = Wandern
activity-rowing = Rudern
activity-elliptical = Crosstrainer
activity-yoga = Yoga
activity-pilates = Pilates
activity-dance = Tanzen
activity-ski = Skifahren
activity-football = Fußball
activity-tennis = Tennis
activity-climbing = Klettern
activity-stretching = Dehnen
weight-name = Körpergewicht
weight-how-much = <b>Wie viel wiegst du?</b> Schreib es, etwa <code>72,4 { $unit }</code>.
weight-same = Genauso viel wie am { $since }.
weight-more = { $amount } mehr als am { $since }.
weight-less = { $amount } weniger als am { $since }.
band-where = Dein Band (<b>{ $band }</b>) ist mir neu. <b>Wo steht es unter deinen anderen?</b> Dann weiß ich, was „nächstes Band“ heißt, und zähle es wie die Farbe darunter. In deinem Trainingsbuch steht es so oder so.
button-band-lightest = Leichter als { $first }
button-band-between = Zwischen { $lighter } und { $heavier }
button-band-heaviest = Stärker als { $last }
button-band-not-mine = Ist nicht meins
band-placed = Notiert, von leicht nach stark: <b>{ $order }</b>. /settings ändert es.
band-not-mine = Gut, dieses Band ({ $band }) lasse ich außen vor.
doubt-reps = <b>{ $part } Wdh. in einem Satz</b> { $name } sind eine Menge. <b>Was war es?</b>
doubt-seconds = <b>{ $part }</b> { $name } sind eine lange Zeit. <b>Was war es?</b>
doubt-load = <b>{ $part }</b> bei { $name } sind eine Menge. <b>Was war es?</b>
doubt-sets = <b>{ $part } Sätze</b> { $name } sind eine Menge. <b>Was war es?</b>
doubt-count = Sind „<b>{ $part }</b>“ die Wdh. von { $name }, Satz für Satz?
doubt-session = „<b>{ $part }</b>“: hast du <b>alles wie geplant</b> gemacht? Wenn nicht, schreib, was du gemacht hast, eine Zeile je Übung.
doubt-done = „<b>{ $part }</b>“: war es <b>{ $name }</b> wie geplant? Wenn nicht, schreib, was du gemacht hast.
done-all-as-planned = alles wie geplant
done-the-rest = Der Rest wie geplant
done-just-these = nur diese Sätze
done-all-of-it = Die ganze Einheit
done-all-but = Alles außer { $name }
doubt-as-written = Ja, { $sets }
log-nothing-saved = Nichts wurde gespeichert. Schick es noch mal mit anderen Worten, etwa <code>3x12 rotes Band</code>.
button-something-else = Etwas anderes
refused-line = In Zeile { $line }:
refused-nothing-saved = <i>Nichts wurde gespeichert.</i>
refused-missing = In „<b>{ $part }</b>“ finde ich keine Sätze und Wdh. Meinst du <code>{ $example }</code>?
refused-range = „<b>{ $part }</b>“ ist eine Spanne, also eher ein Plan. Was hast du gemacht, zum Beispiel <code>{ $example }</code>?
refused-absurd = „<b>{ $part }</b>“ kann ich nicht glauben: { $limit } gehen von { $least } bis { $most }. Meinst du <code>{ $example }</code>?
refused-ambiguous = „<b>{ $part }</b>“ kann man auf mehr als eine Art lesen. Welche stimmt?
refused-unclear = Ich weiß nicht, was „<b>{ $part }</b>“ hier heißt. Sind es Sätze, schreib sie so: <code>{ $example }</code>
refused-date = „<b>{ $part }</b>“ ist kein Tag, für den ich eintragen kann: heute oder das letzte Jahr. Zum Beispiel <code>{ $example }</code>
refused-exercise = Ich weiß nicht, welche Übung „<b>{ $part }</b>“ ist.
refused-no-last-time = „<b>{ $part }</b>“ braucht ein letztes Mal, und bei dieser Übung habe ich keins. Schreib es aus, etwa <code>{ $example }</code>
refused-leftover = Den Rest habe ich gelesen, aber nicht „<b>{ $part }</b>“. Meinst du <code>{ $example }</code>?
refused-because-unit = Bei „<b>{ $part }</b>“ fehlt die Einheit. Meinst du <code>{ $example }</code>?
refused-because-pain-score = Wie sehr tat es weh, von zehn? Zum Beispiel <code>{ $example }</code>
refused-because-nothing-planned = „<b>{ $part }</b>“ braucht hier einen Plan, und es gibt keinen. Schreib es aus, etwa <code>{ $example }</code>
refused-because-help = Bei „<b>{ $part }</b>“ fehlt, wie viel Unterstützung es war. Zum Beispiel <code>{ $example }</code>
refused-because-future = „<b>{ $part }</b>“ war noch nicht. Meinst du <code>{ $example }</code>?
refused-because-too-old = „<b>{ $part }</b>“ ist über ein Jahr her. Meinst du <code>{ $example }</code>?
refused-because-two-dates = „<b>{ $part }</b>“ kann zwei Tage heißen. Welcher stimmt?
refused-because-no-such-day = „<b>{ $part }</b>“ gibt es im Kalender nicht. Zum Beispiel <code>{ $example }</code>
refused-because-other-unit = „<b>{ $part }</b>“ ist eine andere Einheit als letztes Mal. Schreib es aus, etwa <code>{ $example }</code>
refused-because-no-weight = „<b>{ $part }</b>“ braucht ein Gewicht als Anfang, und letztes Mal war keins dabei. Schreib es aus, etwa <code>{ $example }</code>
refused-because-no-band = „<b>{ $part }</b>“ braucht ein Band als Anfang, und letztes Mal war keins dabei. Schreib es aus, etwa <code>{ $example }</code>
refused-because-strongest-band = „<b>{ $part }</b>“: letztes Mal war es schon das stärkste Band. Schreib es aus, etwa <code>{ $example }</code>
refused-because-body-weight = „<b>{ $part }</b>“ kann ich nicht ganz glauben: { $limit } gehen von { $least } bis { $most }. Noch einmal?
refused-because-weight-or-load = Ist „<b>{ $part }</b>“ dein Körpergewicht oder das, womit du trainiert hast?
refused-because-typo = „<b>{ $part }</b>“ sieht nach einem Tippfehler aus. Meinst du <code>{ $example }</code>?
refused-because-rest = „<b>{ $part }</b>“ ist eine Satzpause, und die schreibe ich nicht auf. Meinst du <code>{ $example }</code>?
refused-because-between-sets = „<b>{ $part }</b>“ steht zwischen Sätzen. Gib jeder Übung eine eigene Zeile, etwa <code>{ $example }</code>
refused-because-no-exercise = „<b>{ $part }</b>“ kenne ich nicht, und hinter den Sätzen steht eine Übung. Meinst du <code>{ $example }</code>?
refused-because-two-exercises = „<b>{ $part }</b>“ ist eine zweite Übung. Gib jeder eine eigene Zeile.
refused-because-taken-back = „<b>{ $part }</b>“ sagt, dass es anders war. Schreib, was du gemacht hast, etwa <code>{ $example }</code>
refused-because-whose-pain = „<b>{ $part }</b>“: bei welcher Übung? Schreib es in deren Zeile.
refused-because-target-and-done = Ist die erste Zeile das Geplante und der Rest das Gemachte? Schick nur, was du gemacht hast, etwa <code>{ $example }</code>
refused-because-effort-or-pain = „<b>{ $part }</b>“: Wie anstrengend war es, oder wie weh tat es?
refused-because-outing = „<b>{ $part }</b>“: Wie weit oder wie lange? Schreib es dazu, etwa <code>{ $example }</code>
refused-because-no-sets = Sind „<b>{ $part }</b>“ Sätze? Dann schreib sie so: <code>{ $example }</code>
limit-sets = Sätze
limit-reps = Wdh.
limit-load = Gewichte
limit-seconds = Sekunden
limit-distance = Strecken
limit-rpe = RPE-Werte
limit-rir = Wdh. in Reserve
limit-tempo = Tempozahlen
limit-pause = Pausen
limit-pain = Schmerzwerte
limit-note = Notizen
limit-message-sets = Sätze in einer Nachricht
limit-text = Zeichen in einer Nachricht
limit-pieces = Wörter in einer Nachricht
limit-body-weight = Körpergewichte
refused-empty = Darin steht nichts, was ich eintragen kann. Zum Beispiel <code>{ $example }</code>
refused-too-long = Das ist zu viel für eine Nachricht: { $limit } gehen bis { $most }.
edit-stays-undone = Dieser Eintrag ist zurückgenommen und bleibt es. Schick ihn als neue Nachricht, dann trage ich ihn ein.
edit-corrected = ✓ Berichtigt.
edit-log-stays = <i>Dein Eintrag bleibt, wie er war.</i>
undo-nothing = Aus den letzten 24 Stunden gibt es nichts zurückzunehmen.
undo-done = Zurückgenommen
undo-taken-back = Zurückgenommen: { $what }
undo-taken-back-more = Zurückgenommen: { $what }, und { $more } mehr
undo-brought-back = Wieder da
undo-logged-again = Das ist schon wieder eingetragen, darum bleibt dieser hier zurückgenommen. Nichts zählt doppelt.
undo-noted = Notiert
undo-changed = <b>Das Letzte war kein Eintrag:</b> Du hast { $what } geändert.
undo-skipped = <b>Das Letzte war kein Eintrag:</b> Du hast { $day } ausgelassen.
undo-moved = <b>Das Letzte war kein Eintrag:</b> Du hast eine Einheit auf { $day } verschoben.
undo-tick =
    { $ticked ->
        [yes] Zurückgenommen: <b>{ $what }</b> ist wieder angehakt.
       *[no] Zurückgenommen: <b>{ $what }</b> ist nicht mehr angehakt.
    }
undo-ticks-wait = Haken gelten erst mit <b>{ $button }</b>.
undo-before-that = Davor hast du eingetragen: { $log }.
undo-log-without-sets = etwas ohne Sätze
button-undo-log = Eintrag löschen
changed-plan = deinen Plan
changed-zone = den Ort
changed-units = die Einheit
changed-language = die Sprache
changed-week-day = den Wochenrückblick
changed-week-time = den Wochenrückblick
changed-quiet = die Ruhezeit
changed-sound = den Ton
changed-detail = die Trainingskarte
changed-equipment = die Geräte
changed-cautions = was länger wehtut
changed-breaks = deine Pause
receipt-change = <b>Um den Eintrag zu ändern, bearbeite deine Nachricht</b>: alles andere folgt von selbst.
    Sätze, Gewicht, Übung oder Tag, alles lässt sich ändern.
receipt-change-tapped = <b>War es anders?</b> Nimm das hier zurück und sag mir, was es war, eine Übung pro Zeile, etwa <code>Hip Thrust 3x10</code>.
button-wobbly = War wackelig
button-back = Zurück

## Pain, progress and why

pain-which = Das tut mir leid. <b>Bei welcher Übung?</b>
pain-which-unknown = „{ $name }“ kenne ich nicht. <b>Bei welcher Übung tat es weh?</b>
button-no-exercise = Bei keiner
pain-not-training = Dann bleibt der Plan, wie er ist; mach eine Pause, wenn dir das lieber ist. Wenn es sticht oder bleibt, geh bitte zu Arzt oder Physio.
pain-how-much = <b>{ $name }: wie sehr tat es weh?</b>
button-pain-2 = Ein wenig
button-pain-4 = Spürbar
button-pain-6 = Stark
button-pain-sharp = Stechend
pain-where = Notiert. <b>Wo?</b>
button-elsewhere = Woanders
button-say-where = Sagen, was wehtut
pain-stop = <b>Hör hier für heute auf.</b> Wenn es bleibt, geh bitte zu Arzt oder Physio.
pain-stop-then = <b>Das war zu viel Schmerz, um weiterzumachen.</b> Wenn er noch da ist, geh bitte zu Arzt oder Physio.
pain-noted = Notiert. Bis zwei von zehn ist nicht schlimm; ab drei steigt nichts, bis Ruhe ist.
button-call-it-a-day = Schluss für heute
button-show-easier = Leichtere Variante zeigen
button-how-now = Wie ist es jetzt?
button-how-now-in = Wie ist es jetzt? { $name }
pain-how-now = <b>{ $name }</b> tat letztes Mal weh. Wie ist es jetzt?
button-now-0 = Kein Schmerz
button-now-2 = Ein wenig
button-now-4 = Spürbar
button-now-6 = Stark
pain-is-now-0 = Gut. Geh es trotzdem sanft an und hör auf, wenn es wiederkommt.
pain-is-now-2 = Notiert. So wenig ist in Ordnung; hör auf, wenn es mehr wird.
pain-is-now-4 = Notiert, heute steigt also nichts. Geh es sanft an oder lass es.
pain-is-now-6 = <b>Dann heute nicht.</b> Schon es; wenn es bleibt, geh bitte zu Arzt oder Physio.
alarm =
    🛑 <b>Hör hier auf und setz oder leg dich hin.</b>
    Brustschmerz, Atemnot, Ohnmacht oder vielleicht etwas gebrochen: ruf jetzt den Notruf, in Europa <b>112</b>, in Nordamerika <b>911</b>.
    Geht es vorbei, ruh dich heute aus und lass einen Arzt draufschauen, bevor du wieder trainierst.
pain-glad = Das freut mich. Dein Plan ist, wie er war; fang trotzdem sanft an.
pain-called-a-day = Gute Entscheidung. Erholung gehört zum Training, und deine Serie nimmt es nicht übel.
pain-take-back = <b>{ $name }</b> tat in zwei Monaten dreimal zu sehr weh. Ich würde erst Arzt oder Physio fragen. Wieder in den Plan, angefangen mit der leichteren Variante?
button-take-back = Zurückholen: { $name }
button-take-back-this = Zurückholen
button-take-back-now = Ja, zurückholen
button-leave-it-off = Draußen lassen
pain-taken-back = <b>{ $name }</b> steht wieder im Plan, angefangen mit der leichteren Variante. Schmerzfreie Einheiten bringen die volle zurück.
pain-back-already = Die steht schon in deinem Plan.
button-have-the-basics = Die Grundlagen kann ich
basics-ask = <b>{ $name }</b> öffnet sich von selbst, wenn du das ohne Schmerz geschafft hast:
basics-needed = · { $sets } × { $reps } { $name }
button-basics-yes = Das kann ich schon
button-basics-no = Noch nicht
basics-open = <b>{ $name }</b> ist jetzt offen. Es geht ganz unten auf der Leiter los.
basics-open-already = Die ist schon offen.
button-my-progress = Mein Fortschritt
button-history = Trainingsbuch
button-own-target = Eigenes Ziel setzen
button-your-target = Entscheide du
why-head = <b>Warum das? { $name }</b>
why-reason = ↳ { $reason }
why-nothing-yet = Davon ist noch nichts eingetragen.
why-day = { $day }: { $done }
why-asked = { $done } (Ziel war { $asked })
why-which = <b>Welche soll ich erklären?</b>
why-rule = <i>Die Regel:</i> { $rule }
why-rule-start = da anfangen, wo es sicher gut läuft; das Tempo geben bald deine Einträge vor.
why-rule-up = jeder Satz geschafft und noch etwas drin heißt nächstes Mal mehr Wdh., so viele, wie noch drin waren, höchstens ein Drittel. Ist nicht bekannt, was noch drin war: erst noch einmal.
why-rule-limit = jeder Satz geschafft, aber nichts mehr drin heißt noch einmal dasselbe. Wachsen tust du an Wdh., die du sicher kannst.
why-rule-beyond = mehr Widerstand als verlangt bei genug Wdh. bringt dich eine Stufe höher, nie mehr als eine.
why-rule-near = ein Zehntel zu wenig ist nah genug für einen neuen Versuch; dreimal in Folge nimmt eine Wdh. weg.
why-rule-short = einmal zu wenig ist ein schlechter Tag. Zweimal nimmt das wirklich Geschaffte, dreimal eine Stufe leichter; der nächste Anstieg geht schneller.
why-rule-wobbly = wackelige Technik hält an, zweimal in Folge wird es leichter. Erst saubere Wdh.
why-rule-sore = Schmerz von drei oder vier lässt nichts steigen, zweimal in Folge nimmt zwei Wdh. weg, oder eine Stufe, wo keine mehr da sind. Ab fünf ist Schluss.
why-rule-stop = fünf von zehn oder stechender Schmerz stoppt die Übung. Zwei schmerzfreie Einheiten der leichteren Variante, die zweite frühestens eine Woche nach dem Schmerz, bringen sie zurück, eine Stufe tiefer.
why-rule-off = drei Stopps in zwei Monaten sind ein Grund, es ansehen zu lassen, bevor es weitergeht.
why-rule-caution = was du als Beschwerde genannt hast, geht vor: die leichtere Variante, bis jemand vom Fach etwas anderes sagt.
why-rule-prerequisite = eine schwerere Übung öffnet sich, wenn ihre Grundlagen in einer Einheit ohne Schmerz geschafft sind. Du kannst mir auch sagen, dass du sie schon kannst.
why-rule-rung-gone = geplant wird nur, was du hast, das Nächstleichtere; /settings ändert, was du hast.
why-rule-no-rung = nichts von deinen Sachen steht auf dieser Leiter; /settings ändert, was du hast.
why-rule-ladder = oben bei den Wdh. steigt immer nur eins: ein Satz, dann Widerstand, dann Tempo, dann das Halten. Was noch drin war, macht es früher.
why-rule-top = darüber gibt es auf dieser Leiter nichts. Bleib dabei oder nimm eine schwerere Übung, wenn es eine gibt.
why-rule-gap = bis zehn Tage Pause kosten nichts. Danach dasselbe noch einmal, ab 18 Tagen ein Fünftel weniger, ab vier Wochen leichter; der Weg zurück geht doppelt so schnell.
why-rule-felt = wie sich die Woche anfühlte, bestimmt das Tempo für sieben Tage: zu hart lässt nichts steigen, zu leicht spart die zweite Bestätigung.
why-rule-own = du hast es gesetzt, also gilt es, bis du etwas davon gemacht hast; Schmerz und lange Pausen gehen trotzdem vor.
progress-overview = <b>Wo du stehst</b>
progress-line = <b>{ $name }</b> { $bar }
progress-next = als Nächstes { $target }
progress-head = <b>{ $name }</b>
progress-instead = anstelle von { $name }
progress-standing = { $bar } { $rung }, Stufe <b>{ $place }</b> von { $places }
progress-standing-alone = { $rung }, mehr hast du dafür nicht
progress-ladder = { $rungs }
    Auf jeder: { $fewest }–{ $most } Sätze mit { $low }–{ $high } { $unit ->
        [seconds] Sekunden
       *[other] Wdh.
    }
progress-record-load = 🏅 am schwersten <b>{ $used }</b>, { $day }
progress-record-reps = 🏅 <b>{ $amount }</b> Wdh. an einem Tag, { $used }, { $day }
progress-record-reps-plain = 🏅 <b>{ $amount }</b> Wdh. an einem Tag, { $day }
progress-record-seconds = 🏅 <b>{ $amount }</b> s an einem Tag, { $used }, { $day }
progress-record-seconds-plain = 🏅 <b>{ $amount }</b> s an einem Tag, { $day }
progress-unknown = Eine Übung „{ $name }“ kenne ich nicht. /progress allein zeigt deinen ganzen Plan.
aim-ask = <b>{ $name }: was soll es nächstes Mal sein?</b> Schreib es wie einen Eintrag, etwa <code>3x10 rot</code>.
aim-unclear = Daraus kann ich kein Ziel machen. <b>{ $name }</b>, etwa <code>3x10 rot</code>: Sätze, Wdh. und ein Widerstand, der dazu passt.
aim-moved = Das liegt neben dieser Leiter, darum nehme ich die nächste Stelle darauf.

## Talk

talk-anything = Ich bin nur in Trainingsgesprächen gut. Sag mir, was du gemacht hast, etwa <code>3x12 rotes Band</code>, oder nimm eins davon:
talk-not-text = Schön! Lesen kann ich aber nur Text. Sag mir, was du gemacht hast, etwa <code>3x12 rotes Band</code>.
talk-exercise = <b>{ $name }</b>: willst du sehen, wie es geht? Zum Eintragen häng die Sätze an: <code>{ $name } 3x12</code>
talk-hello = Hallo! Wann immer du so weit bist.
talk-thanks = Gern! Ich bin da, wenn du trainierst. 💪
talk-unknown-command = /{ $said } kenne ich nicht. Das hier kenne ich:
talk-nearly-command = /{ $said }? Meinst du /{ $near }?
talk-nearly = „{ $said }“? Meinst du /{ $near }?
button-help = Hilfe

## Today

today-step = <b>{ $place } von { $places } · { $name }</b>
today-step-line = <b>{ $title }.</b> { $text }
today-less-which = Bei welcher fehlte eine Wdh.? Die anderen trage ich wie geplant ein.
today-rest = <b>Ruhetag.</b>
today-rest-next = <b>Ruhetag.</b> Als Nächstes: <b>{ $day }, { $time }</b>, { $programme }.
today-rest-anyway = Ein Spaziergang oder das Aufwärmen geht immer, und trainieren darfst du heute auch, wenn dir danach ist.
today-on-a-break = ⏸ Du machst Pause, bis du dich meldest: so lange keine Erinnerungen.
today-on-a-break-until = ⏸ Du machst Pause bis einschließlich <b>{ $day }</b>: so lange keine Erinnerungen.
today-nothing-left = Hier ist nichts mehr offen, alles ist eingetragen.
today-logged-already = Das ist schon eingetragen.
today-saved = Gespeichert
button-done = ✓ Fertig
button-train-today = Heute trainieren
button-warm-up = Aufwärmen
later-when = <b>Wann soll ich wiederkommen?</b>
later-which-time = <b>Um wie viel Uhr heute?</b> Schreib es, etwa <code>18:30</code>.
later-over = { $time } ist für heute vorbei. In einer Stunde, oder an einem anderen Tag?
later-noted = Ich melde mich um { $time } wieder
later-set = 👍 Ich melde mich um <b>{ $time }</b> wieder.
later-unskipped = Gilt für diesen Tag wieder
later-once-or-daily = <b>{ $time } Uhr nur einmal, oder ab jetzt immer?</b>
button-today-at = Heute um { $time }
button-every-training-day = An jedem Trainingstag
remind-when = <b>{ $time } Uhr ab jetzt immer, oder nur einmal?</b> Deine Tage sind { $slots }.
remind-once = 👍 <b>{ $day }</b> kommt die Karte diesmal um <b>{ $time }</b>.
remind-usual = 👍 <b>{ $day }</b> kommt die Karte wie sonst: { $time }.
remind-no-training-day = <b>{ $day }</b> ist keiner deiner Trainingstage: { $slots }. Soll ich ihn dazunehmen?
button-only-on = Nur { $day }
button-time-instead = Ich meinte { $time }
button-usual-time = Zur üblichen Zeit
button-add-day = { $day } { $time } dazu
button-later-10 = 10 min
button-later-60 = 1 Std.
button-later-tonight = Heute Abend
button-later-at = Um …
button-pause = Pause machen
skip-why = In Ordnung. <b>Warum diesmal?</b>
button-skip-tired = Müde
button-skip-ill = Krank
button-skip-pain = Schmerz
button-skip-no-time = Keine Zeit
skip-tired = Ausgelassen. Erholung ist auch Training. Oder lieber etwas Leichteres, falls du dich doch bewegen magst.
skip-ill = Ausgelassen. Werd erst mal gesund. Wie lange soll ich still sein?
skip-ill-away = Ausgelassen. Werd erst mal gesund; so lange bin ich still.
skip-pain = Ausgelassen. Dann lass es gut sein. Wenn es bleibt, lass bitte Arzt oder Physio draufschauen.
    Sag mir, was wehtut; was dort belastet, wird leichter.
skip-pain-told = Ausgelassen, und was wehtut, ist notiert. Wenn es bleibt, lass bitte Arzt oder Physio draufschauen.
skip-no-time = Ausgelassen. Kommt vor. Oder lieber etwas Kurzes? Schon ein paar Minuten halten die Gewohnheit.
skip-no-time-only = Ausgelassen. Kommt vor, und kürzer geht diese nicht.
skip-next = Nächste Einheit: <b>{ $day }</b>.
ahead-skipped = <b>{ $day }</b> fällt aus. Dann keine Erinnerung, und nichts ist verloren.
ahead-skipped-several =
    { $count ->
        [one] <b>{ $days }</b> fällt aus. Dann keine Erinnerung, und nichts ist verloren.
       *[other] <b>{ $days }</b> fallen aus. Dann keine Erinnerungen, und nichts ist verloren.
    }
ahead-others-have-none = { $days }: da ist ohnehin keine Einheit.
ahead-none-left = <b>Da ist keine Einheit mehr,</b> also ist alles wie vorher.
ahead-which-several = <b>Heute auch, oder den { $day }?</b>
ahead-back-on = 👍 Gilt wieder: <b>{ $day }</b>.
ahead-session-of = <b>Die Einheit vom { $day }</b>
ahead-which = <b>Die von heute, oder die vom { $day }?</b>
ahead-away = Am <b>{ $day }</b> bist du weg, da steht ohnehin nichts an.
ahead-no-session = <b>{ $day }</b> hat keine Einheit, also ist alles wie vorher.
button-ahead-today = Heute
button-bring-them-back = Alle zurückholen
button-ahead-skip = { $day } auslassen
button-ahead-move = { $day } verschieben

## Guided

guided-drill-rests = <b>{ $name }</b> macht nach diesem Schmerz Pause: Wärm dich sanft ohne diese Übung auf. Wenn es bleibt, geh bitte zu Arzt oder Physio.
guided-drill = <b>Erst aufwärmen: { $name }</b> · { $target } · etwa { $minutes } min
guided-warm-up-set = <b>{ $place } von { $places } · { $name }</b> · Aufwärmsatz { $number } von { $of }
guided-warm-up-aim = Locker: <b>{ $aim }</b> · { $resistance }
guided-head = <b>{ $place } von { $places } · { $name }</b> · Satz <b>{ $number } von { $of }</b> · { $resistance }
guided-aim = Ziel: <b>{ $aim }</b>
guided-each-side = { $amount } je Seite
guided-open-last = Letzter Satz: bis { $most }, solange sie sauber sind.
guided-open-last-hold = Letzter Satz: bis { $most }, solange es sauber bleibt.
guided-type-it = Schreib es: eine Zahl, oder etwa <code>10 grün</code>.
guided-type-seconds = Schreib die Sekunden, oder etwa <code>25 grün</code>.
guided-so-far = ✓ { $sets }
guided-hold = ⏱ Geh in Position. Halt <b>{ $seconds } s</b> ab { $since }; es klingelt um <b>{ $until }</b>
guided-hold-side = ⏱ Geh in Position. <b>{ $side }: { $seconds } s</b> ab { $since }; es klingelt um <b>{ $until }</b>
guided-first-side = Erste Seite
guided-other-side = Andere Seite
guided-held = ⏱ <b>{ $seconds } s</b> nach der Uhr. Wie lange war es?
guided-held-first-side = ⏱ <b>{ $seconds } s</b> auf der ersten Seite. Jetzt die andere.
guided-held-both = ⏱ <b>{ $first } s</b> und <b>{ $second } s</b> nach der Uhr. Wie lange je Seite?
guided-hold-over = ⏱ <b>{ $seconds } s: geschafft.</b>
guided-hold-over-side = ⏱ <b>{ $seconds } s: Seite wechseln.</b>
guided-rest = ⏳ Pause <b>{ $seconds } s</b> · bis <b>{ $until }</b>
guided-rests = 👍 { $name }: heute <b>{ $seconds } s</b> Pause nach jedem Satz.
guided-rest-over = ⏰ <b>Die Pause ist um.</b>
guided-next-set = <b>Weiter:</b> Satz { $number } von { $of }, Ziel <b>{ $aim }</b>
guided-next-exercise = <b>Weiter:</b> { $name }, <b>{ $sets } × { $aim }</b>
guided-change = Wie viele waren es? Mit etwas anderem: <b>Löschen</b>, dann schreib es, etwa <code>10 grün</code>.
guided-changed = Geändert
guided-how-many-more = { $name }: wie viele wären noch gegangen?
guided-first-session = 🌱 <b>Deine erste Einheit ist eingetragen.</b> Die erste ist die schwerste.
guided-easier = <b>{ $name }</b> ist die leichtere Variante, wenn du magst und es nicht wehtut.
guided-stopped = ⏸ <b>Hier angehalten; nichts ist verloren.</b> Weiter geht es, wann du willst, auch Stunden später mit /train.
guided-stopped-nothing = ⏸ <b>Vor dem ersten Satz angehalten.</b> Weiter geht es, wann du willst, auch Stunden später mit /train.
guided-forgotten = 🌙 <b>Ich habe diese Einheit für dich beendet.</b> Was du gemacht hast, bleibt:
guided-forgotten-nothing = 🌙 <b>Ich habe diese Einheit für dich beendet.</b> Eingetragen ist nichts, und das ist in Ordnung.
guided-set-is-in = Der Satz ist schon drin
guided-saved = Gespeichert
guided-undone = Zurückgenommen
guided-over = Diese Einheit ist vorbei. /train startet die von heute.
guided-moved-on = Das ist schon vorbei; hier bist du jetzt
button-skip-warm-up = Überspringen
button-other = Andere Zahl
button-stop = Stopp
button-skip-rest = Pause beenden
button-more-rest = +30 s
button-start-the-clock = ▶ { $seconds } s starten
button-start-other-side = ▶ Andere Seite: { $seconds } s
button-stop-the-clock = Uhr anhalten
button-after-all = Doch { $name }
button-change-last-set = Letzten Satz ändern
button-back-to-the-set = Zurück zum Satz
button-next-exercise = Nächste Übung
button-easier-instead = Leichter: { $name }
button-go-on = Weiter
button-leave-this-out = { $name } weglassen
