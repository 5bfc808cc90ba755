# What the bot says, in English. Telegram's HTML tags are allowed; values are escaped for you.
# One section a room of the chat; keep a key's section when you add one.

## Everywhere

sorry-not-handled = I stumbled over that message and put it aside. Nothing of it was saved; please say it again in other words.
left-out = { $count ->
    [one] That was more than I could answer, so one answer was left out. What I understood is kept all the same; /history shows it.
   *[other] That was more than I could answer, so { $count } answers were left out. What I understood is kept all the same; /history shows it.
}
tap-out-of-date = That button is out of date. Send /today for the current one.
group-answered-privately = I've answered in our private chat.
group-write-to-me = There's more, for you alone. Write to me in private, please: a bot may not write first.
group-wrote-privately = <i>I wrote to you in private.</i>
group-noted = ✓ Noted
group-faceless = I can't see who you are here. Write to me privately, please.
group-open-chat = Open our chat

and-more = <i>… and { $count } more</i>

admin-content-kept = { $count ->
    [one] A change of the content is broken, so I kept the old one:
   *[other] A change of the content has { $count } faults, so I kept the old one:
}
    { $faults }

## Dates

# Patterns of the Unicode date formats: EEE or ccc is the weekday, d the day, MMM or LLL the month.
when-day = EEE d MMM
when-day-of-month = d MMM
when-span = { $first }–{ $last }

## Buttons

button-done-as-planned = ✓ Done as planned
button-one-less = One less
button-start = Start
button-howto = How-to
button-later = Later
button-skip = Skip
button-undo = Undo
button-redo = Bring it back
button-change = Change
button-it-hurt = It hurt
button-why = Why?
button-train-anyway = Train after all
button-today = See today's session
button-left-0 = 0
button-left-1 = 1–2
button-left-3 = 3+

## Reasons

# Why a target is what it is: one line under each target. { $unit } is “reps” or “seconds”.
reason-start = first time: an easy start
reason-first-log = what you logged first is where we start
reason-reps-spare = +{ $more } { $unit ->
    [seconds] s
   *[other] { $more ->
        [one] rep
       *[other] reps
    }
}: last time you had { $spare ->
    [0] some
    [1] one
    [2] two
   *[other] { $spare }
} to spare
reason-reps-confirmed = +{ $more } { $unit ->
    [seconds] s
   *[other] { $more ->
        [one] rep
       *[other] reps
    }
}: all sets at { $reps } twice running
reason-beyond = you handled more than planned: one step up, to { $rung }
reason-limit = all sets reached { $reps }, with nothing left: once more, then up
reason-confirm = all sets reached { $reps }; once more, then up
reason-near = so close: the same again
reason-near-ease = not quite, three times running: a little less, then up with a run
reason-short = a bit short once, that happens: the same again
reason-short-done = short twice: what you really did is the target now
reason-short-down = short three times: one step easier, then climb back
reason-wobbly = it wobbled: the same again, nice and steady
reason-wobbly-ease = wobbly twice: one step easier, for clean reps
reason-pain-hold = it hurt a little: nothing rises until it's quiet
reason-pain-ease = it hurt twice running: a little easier until it's quiet
reason-pain-stop = too much pain, so the { $meant } stops. Two pain-free sessions of this one bring it back, the second at least a week after it hurt
pain-stop-then = <b>That was too much pain to go on with.</b> If it is still there, please see a doctor or physio.
reason-pain-stop-site = the { $meant } stops. Two pain-free sessions of this one bring it back, the second at least a week after it hurt; please have a doctor or physio look at your { $site }
reason-pain-wait = still mending: { $left ->
    [one] one more pain-free session
   *[other] { $left } more pain-free sessions
} of this one, a week after it hurt at the earliest, bring back the { $meant }
reason-pain-return = pain-free again: back, one step below where it hurt
reason-pain-off = it made you stop three times in two months, so it's off your plan until you take it back
reason-caution = you named your { $site }: the easier version, until a doctor or physio says go
reason-prerequisite = on the way to { $meant }: it opens at { $sets } × { $reps } of { $exercise }
reason-prerequisite-here = on the way to { $meant }, open at { $sets } × { $reps }
reason-no-rung = you have nothing that this exercise may be done with
reason-rung-gone = what you used last isn't among what you have now: on with { $rung }
reason-sets = { $reps } in every set: one set more, about as many reps in all
reason-resistance = { $reps } in every set: next up, { $rung }
reason-tempo = { $reps } in every set: now slower on the way down
reason-pause = { $reps } in every set: now with a longer pause
reason-confirm-sets = every set reached { $reps }: once more, then one set more
reason-confirm-resistance = every set reached { $reps }: once more, then the next resistance
reason-confirm-tempo = every set reached { $reps }: once more, then slower
reason-confirm-pause = every set reached { $reps }: once more, then a longer pause
reason-top = the top of this ladder, well done: { $harder } is the next step
reason-top-of-all = the top of this ladder, well done: keep it there
reason-gap-repeat = { $days } days off: pick up where you left off
reason-gap-fifth = { $days } days off: a fifth less to ease back in
reason-gap-tenth = { $days } days off: a bit lighter and the fewest sets, you'll be back soon
reason-gap-two-tenths = { $days } days off: clearly lighter and the fewest sets, you'll be back soon
reason-felt-hard = you said the week was too hard: nothing rises
reason-felt-easy = +{ $more }: you said the week was too easy
reason-pain-stop-rest = it rests after that pain. Two pain-free days bring it back, the second at least a week after it hurt: tell me on its card how it is
reason-pain-stop-site-rest = it rests after that pain. Two pain-free days bring it back, the second at least a week after it hurt; please have a doctor or physio look at your { $site }
reason-pain-wait-rest = it rests and mends: { $left ->
    [one] one more pain-free day
   *[other] { $left } more pain-free days
}, a week after it hurt at the earliest, bring it back
reason-on-the-way = { $own }; { $way }
reason-lighter = lighter on purpose; your { $sets } × { $reps } waits for you
reason-own = the target you set yourself

## Body parts

site-knee = knee
site-hip = hip
site-low-back = low back
site-upper-back = upper back
site-neck = neck
site-shoulder = shoulder
site-elbow = elbow
site-wrist = wrist
site-ankle = ankle
site-foot = foot
site-none = nothing

## Targets

target-each-side = each side
target-bodyweight = bodyweight
target-tempo = tempo { $tempo }
target-pause = { $seconds } s pause at the top

## Session

session-head = 🔔 <b>{ $day }: { $programme }</b> · ~{ $minutes } min
session-opening-0 = Whenever you're ready.
session-opening-1 = The first set is the hardest. After that it's only counting.
session-opening-2 = Slow and clean beats fast and many.
session-opening-3 = A glass of water, and off you go.
session-opening-4 = Small steps add up. Here is today's.
session-opening-5 = Your mat is waiting. It's patient, too.
session-opening-6 = Music on, phone within reach, off you go.
session-opening-7 = Done is better than perfect.
session-late = I was away from { $since } to { $until }, so this is late.
session-missed = { $count ->
    [one] I was away and missed your session on { $days }. It doesn't count against you.
   *[other] I was away and missed your sessions on { $days }. They don't count against you.
}
session-skipped = Skipped for this day. No harm done.
session-moved-to = 📆 Moved to <b>{ $day }</b>. I'll remind you then.
session-moved-into-a-break = 📆 Moved to <b>{ $day }</b>, which is in your break: no reminder then.
session-moved-from = Moved here from { $day }.
session-version-light = 🍃 Lighter today, on purpose. Your usual target waits for you.
session-version-short = ⏱ The short version, on purpose. What is left out waits for next time.
session-snoozed = ⏰ I'll be back at <b>{ $time }</b>.
session-warm-up-first = 🔥 First: { $name }
session-warm-up = 🔥 <b>{ $name }</b> · about { $minutes } min
session-more = <b>What would you like?</b>
button-warm-up-first = Warm-up
button-warmed-up = Warm, on we go
button-more = More
button-only = ✓ Only { $name }
button-another-day = Another day
button-lighter = Lighter
button-shorter = Shorter
button-short = { $minutes } min
button-lighter-instead = A lighter one instead
button-all-of-it = All of it
button-bring-back = Bring it back
ease-tired = Some days are like that. <b>Less today, or let it go?</b> Both are fine.
ease-no-time = Some days are full. <b>A short one, or let it go?</b> Both are fine.
nothing-due-tired = Then rest well; that's training, too.
nothing-due-no-time = That happens, and nothing is lost by it.
less-rest-day = Today is a <b>rest day</b>. The next session is <b>{ $day }, { $time }</b>.
less-chosen-short = ⏱ <b>{ $day }</b> is the short one, on purpose: about { $minutes } min.
less-chosen-light = 🍃 <b>{ $day }</b> is a lighter one, on purpose.
less-whole-again = <b>{ $day }</b> is as planned again.
button-less-shorter = Shorter on { $day }
button-less-lighter = Lighter on { $day }
short-how-long = <b>How long do you have?</b> Less of it, nothing lost.
short-as-it-gets = <b>It's as short as it gets by now.</b> One set of one exercise counts, too.
move-which-day = <b>Which day instead?</b> Tap one, or type it, like <code>thu 18:00</code>.
move-no-day = Each of the next seven days has its own session, or you're away.
move-taken = <b>{ $day }</b> has a session already. Another day?
move-far = <b>{ $day }</b> isn't within the coming week. Another day?
move-away = On <b>{ $day }</b> you're away. Another day?
move-noted = Moved to { $day }
move-begun = You've begun it already, so it stays on its day.
move-done-there = You trained it on the other day already.
session-rests = rests for now
session-then = then { $name } { $target }: { $reason }
session-half-done = · <b>{ $done } of { $of }</b> · { $sets }
session-hurt = 🩹 <b>{ $name }</b> · { $pain }
session-still-to-do = Still to do: { $aim }
session-instead = Until then, where it doesn't hurt: { $instead }
session-all-done = All done for this day. Well trained!
session-stopped = That's it for today, and rightly so. Rest well.
session-all-rests = Nothing to do for this day: what is planned rests. A walk or the warm-up drill is fine where nothing hurts.
session-safety = ⚠️ { $line }
session-see-a-professional = Please talk to a doctor or physio before the { $exercise }.

## Receipt


receipt-undone = Taken back, as if it had never been:
    <s>{ $sets }</s>
receipt-note = 📝 { $note }
receipt-filled-in = (you named no resistance, so I took { $resistance })
receipt-filled-in-short = (you named none)
receipt-care-pain = Saved. It's still stopped after that pain, so please leave { $name } be until it's back on your plan.
receipt-care-easier = Saved. Your plan has something gentler in its place for now, so please go easy on { $name }.
receipt-forbidden = Saved, but please don't load this one with { $kind }. { $line }
receipt-next = <b>Next:</b> { $target }
    ↳ { $reason }
receipt-next-short = <b>Next:</b> { $target } · { $reason }
receipt-rests-short = <b>Next:</b> { $reason }
receipt-other = { $name }, { $target }
receipt-opened = 🔓 <b>{ $name }</b> is open to you now. Well earned.
receipt-next-rests = <b>Next:</b> { $reason }
receipt-streak = 🔥 { $weeks } weeks running
receipt-how-many-more = How many more could you have done?
receipt-how-many-more-each = How many more could you have done, in each last set?
kind-barbell = a barbell
kind-dumbbell = a dumbbell
kind-kettlebell = a kettlebell
kind-plate = a plate
kind-machine = a machine
kind-cable = a cable
kind-vest = a vest
kind-ankle = ankle weights
kind-too-heavy = that much weight
news-first = 🌱 Your first time with this one.
news-heaviest = 🏅 Your heaviest so far: { $resistance }
news-most-reps = 🏅 Most reps { $resistance } ({ $reps })
news-most-in-a-set = 🏅 Most reps in one set { $resistance } ({ $reps })
news-longest-hold = 🏅 Your longest hold so far ({ $seconds } s)
news-slowest-tempo = 🏅 Your slowest tempo so far ({ $tempo })
news-so-far = so far
news-with = with { $resistance } so far

## Onboarding

pick-days = <b>Which days?</b> Tap as many as you like.
pick-time = <b>When?</b> Tap one, or type any time, like <code>6:45</code>.
pick-equipment = <b>What do you have at hand?</b> Tap all that's there.
pick-sites = <b>Where?</b> Tap all that's true.
button-thats-it = That's it
button-no-equipment = Nothing, just me
button-no-site = Nothing after all
equipment-bands = bands
equipment-ankle-weights = ankle weights
equipment-dumbbells = dumbbells
equipment-kettlebells = kettlebells
equipment-barbell = barbell
equipment-gym = a gym
equipment-none = just me
place-where = <b>Which city are you near?</b> Type it, or what your watch shows now (<code>19:42</code>), or share where you are.
place-found = ✓ { $city }, where it's <b>{ $time }</b> now.
place-which = Which of these is yours?
button-share-place = 📍 Share where I am
button-zone = { $city } · { $time } now
button-other-place = Other…
button-choose = Choose…
button-several = More than one…
button-begin-gently = Start gently
button-begin-experienced = All good, I'm experienced
button-begin-hurts = Something hurts
button-equipment-bands = Just me + bands
button-equipment-dumbbells = Dumbbells
button-equipment-gym = Gym
button-this-one = This one
button-others = Show others
button-change-something = Change something
button-this-language = 🌐 In English
setup-hello = <b>Hi { $name }. I remind you to train, show you how, and keep the log.</b>
setup-begin = One thing first: any knee pain, a pinched hip, a sore lower back? And have you done hip thrusts before?
setup-sites = Sorry to hear that. <b>Where?</b>
setup-noted-sites = Noted: <b>{ $sites }</b>. We'll go gently.
setup-noted-unminded = Noted: <b>{ $sites }</b>. Nothing in my exercises is known to bother that, so the plan stays. Tell me if one of them hurts all the same.
setup-caution = ⚠️ Talk to a doctor or physio before the { $exercise }. Until then I'll plan the { $instead }.
setup-caution-stays = { $count ->
    [one] The { $exercises } stays in your plan, being the easy one. Ask about it too, and stop if it hurts.
   *[other] These stay in your plan, being the easy ones: { $exercises }. Ask about them too, and stop if it hurts.
}
setup-caution-rests = ⚠️ Talk to a doctor or physio before the { $exercise }. Until then it rests.
setup-zone = <b>Where are you?</b> It's so that 7:30 means your 7:30.
setup-days = <b>Which days?</b>
setup-time = <b>When shall I remind you?</b>
setup-equipment = <b>What do you train with?</b>
setup-programme = <b>Programme:</b> { $name }, <b>{ $minutes } min</b>, fits what you said.
setup-programme-careful = <b>Programme:</b> { $name }, <b>{ $minutes } min</b>, with the easier exercise where yours would hurt.
setup-programmes = <b>Which one?</b>
setup-one-programme = <b>{ $name }</b> · { $minutes } min. { $suits }
setup-chosen = ✓ { $chosen }
setup-chosen-gently = gently
setup-chosen-experienced = experienced
setup-days-at = { $days } at { $time }
setup-all-set = <b>All set.</b> { $programme }, { $slots }, { $city } time.
setup-next = Next: <b>{ $when }</b>.
setup-no-doctor = I'm not a doctor; sharp pain means stop.
setup-welcome-back = <b>Good to see you, { $name }.</b> You're all set up, nothing was changed.
setup-your-plan = { $programme }, { $slots }, { $city } time.
setup-settled-already = That's settled already. /plan and /settings change it.
setup-back = Taken back: <b>{ $what }</b>. Once more:
setup-back-choices = Back to the suggestions:
setup-unclear-begin = I didn't get “{ $said }”. Tap one, or say it like “gently” or “my knee hurts”.
setup-unclear-zone = I don't know where “{ $said }” is. A bigger city nearby will do.
setup-unclear-days = I didn't get “{ $said }” as days. Like <code>mon wed fri</code>?
setup-unclear-time = I didn't get “{ $said }” as a time. Like <code>7:30</code>?
setup-unclear-equipment = I didn't get “{ $said }”. Like <code>bands and dumbbells</code>, or tap one.
setup-unclear-programme = I have no programme like “{ $said }”. Tap one, or type its name.
setup-still-open = Still open from the start: { $steps }. /start goes on where we were.
setup-step-begin = how to begin
setup-step-zone = where you are
setup-step-days = your days
setup-step-time = the time
setup-step-equipment = what you train with
setup-step-programme = the programme

## Plan, pause and settings

plan-head = 📋 <b>{ $programme }</b> · about { $minutes } min
    <b>{ $slots }</b>
plan-exercises = { $names }
plan-changed = ✓ Changed. That's your plan now:
plan-meant-for = It's made for { $least } to { $most } days a week; the days between are part of it.
plan-next = Next: <b>{ $day }, { $time }</b>
plan-paused = ⏸ On a break up to and including <b>{ $day }</b>.
plan-paused-open = ⏸ On a break until you say so.
plan-none = <b>You have no plan yet, so let's make one.</b>
plan-suggested = I'd start with <b>{ $name }</b>, { $minutes } min: { $summary }
plan-which-days = <b>Which days?</b> Tap, or type them, like <code>mon wed fri</code>.
plan-which-time = <b>At what time?</b> Now it's <b>{ $now }</b>. Tap one for all days, or type any, like <code>6:45</code>.
plan-hour-mornings = <b>{ $days } in the morning: at what hour?</b> Tap one, or type any, like <code>6:45</code>.
plan-hour-afternoons = <b>{ $days } in the afternoon: at what hour?</b> Tap one, or type any, like <code>16:45</code>.
plan-hour-evenings = <b>{ $days } in the evening: at what hour?</b> Tap one, or type any, like <code>18:45</code>.
plan-from-now-on = <b>Your training days from now on?</b> Until now: { $slots }.
button-as-before = ↩ As before
button-days-too = { $days } as before, too
plan-others-stay = { $slots } stays as it is.
plan-which-time-day = <b>At what time on { $day }?</b> Tap one, or type any, like <code>6:45</code>.
plan-one-day-only = For one day only, tap the day below the times.
plan-programmes = <b>Which programme?</b>
plan-programme = <b>{ $name }</b> · { $minutes } min, { $least }–{ $most } days a week
    { $suits }
    Takes: { $equipment }
plan-no-equipment = nothing but you
plan-two-weeks = 🗓 <b>Your next two weeks</b>
plan-session = <b>{ $day }</b>, { $time }
plan-session-moved = <b>{ $day }</b>, { $time } (moved from { $before })
plan-session-skipped = { $day }, skipped
plan-session-rests = { $day }: on a break
plan-rests-for-now = { $name } (rests for now)
plan-each-time = Each time, about { $minutes } min: { $names }
plan-parts = <b>What each session has</b>, about { $minutes } min. Tap one to swap it or leave it out, or type <code>add dead bug</code>.
plan-parts-changed = <b>What each session has, your way</b>, about { $minutes } min. Tap one to swap it or leave it out, or type <code>add dead bug</code>.
plan-part = <b>{ $name }.</b> { $summary }
    What shall take its place?
plan-part-alone = <b>{ $name }.</b> { $summary }
    With what you have at hand, nothing else fits in its place.
plan-add-which = <b>Which one comes on top?</b> These fit what you have. Tap, or type a name.
plan-add-none = All that fits what you have is in your plan already.
plan-did-you-mean = I have no exercise called “{ $name }”. One of these?
plan-own-exercise = <b>{ $name }</b> is one of your own: log it whenever you do it. I can't plan it, for I don't know how it goes.
plan-no-exercise = I have no exercise called “{ $name }”, so nothing has changed.
plan-exercise-examples = It works like this: <code>/plan add dead bug</code>, <code>/plan remove dead bug</code>, <code>/plan swap dead bug for glute bridge</code>
plan-not-in-it = <b>{ $name }</b> isn't in your plan. Which one do you mean?
plan-in-it-already = That one is in your plan already
plan-added = Added to your plan
plan-last-one = A session needs at least one exercise; pick something for its place.
plan-as-made-again = That's the programme as it was made
button-exercises = Exercises
button-add-exercise = + Add one
button-as-made = As it was made
button-leave-out = Leave it out
button-swap = ↔ { $name }
button-add-to-plan = Add to plan
plan-holiday = ⏸ Away from <b>{ $from }</b> up to and including <b>{ $day }</b>.
plan-not-understood = I don't get “<b>{ $part }</b>”, so nothing has changed.
plan-examples = It works like this:
    <code>/plan mon wed fri 07:30</code>
    <code>/plan mon wed 7:30, sat 10:00</code>
    <code>/plan glutes at home</code>
plan-unchanged = Your days are still <b>{ $slots }</b>.
button-programme = Programme
button-other-programme = Another programme
button-days = Days
button-time = Time
button-two-weeks = Next two weeks
button-plan-pause = Pause
button-resume = I'm back
button-my-plan = My plan
pause-how-long = <b>How long will you be away?</b> No reminders meanwhile, and nothing counts against you.
    Or type a day, like <code>until Dec 24</code>, or both: <code>24 Dec to 2 Jan</code>.
pause-not-understood = I don't get “<b>{ $part }</b>” as a day ahead, so nothing has changed. It works like this: <code>/pause 10</code> for ten days, or <code>/pause until Dec 24</code>.
pause-until = ⏸ <b>On a break up to and including { $day }.</b> No reminders, no summary; log whenever you like.
    First day back: <b>{ $back }</b>
pause-from-until = ⏸ <b>Away from { $from } up to and including { $day }.</b> Until then all goes on; after it too.
pause-open = ⏸ <b>On a break until you say so.</b> No reminders, no summary; log whenever you like.
pause-over = <b>Welcome back.</b> The reminders are on again.
pause-none = You're not on a break, so all goes on as planned.
pause-called-off = <b>No break from { $from } then.</b>
button-pause-3 = 3 days
button-pause-7 = 1 week
button-pause-14 = 2 weeks
button-no-break = No break after all
button-no-holiday = No break from { $from }
button-pause-open = Until I say so
settings-head = ⚙️ <b>Your settings</b>
settings-changed = ⚙️ <b>Changed. Your settings now:</b>
settings-line-zone = Where you are: { $zone }
settings-line-units = Units: { $units }. Hurts for longer: { $hurts }
settings-line-days = Training: { $days }
settings-line-week = Weekly summary: { $week }
settings-line-equipment = You train with: { $equipment }
settings-line-reminders = Reminders: { $sound }, quiet hours { $quiet }
settings-line-words = Session card: { $detail }. Language: { $language }
settings-with-sound = with sound
settings-silent = without sound
settings-no-quiet = none
settings-full = in full
settings-short = short
settings-reads-too = { $written }; logs in { $read } first
settings-at-night = Within your quiet hours, and it comes all the same, since you asked: { $times }.
settings-city-now = { $city }, { $time } now
settings-everything = everything, as in a gym
settings-no-plan = no days yet
settings-named = { $pieces } ({ $named })
settings-gear = You train with: <b>{ $now }</b>. Shall I add <b>{ $said }</b>, or is that all you have?
settings-gear-known = You train with: <b>{ $now }</b>. Is <b>{ $said }</b> all you have?
button-gear-add = Add
button-gear-only = Only this
button-gear-set = It's a set I did
settings-units-now = Weights without a unit are <b>{ $unit }</b>, and so are your targets.
button-gear-as-it-is = Leave it as it is
settings-in-words = In words too:
settings-form-zone = <code>/settings zone Berlin</code>
settings-form-units = <code>/settings units lb</code>
settings-form-days = <code>/settings days mon wed</code>
settings-form-time = <code>/settings time 18:00</code>
settings-form-week = <code>/settings week sun 18:00</code>
settings-form-hurts = <code>/settings hurts knee</code>, or <code>nothing</code>
settings-form-equipment = <code>/settings equipment bands yellow red; ankle 0.5 1 kg</code>
settings-form-sound = <code>/settings sound off</code>
settings-form-quiet = <code>/settings quiet 22:00-06:00</code>
settings-form-detail = <code>/settings detail short</code>
settings-form-language = <code>/settings language en</code>
settings-not-understood = I don't get “<b>{ $part }</b>”, so nothing has changed.
settings-no-such = There's no setting by that name. Below are all that there are, one tap to open.
settings-hint-zone = Your zone goes by a city, or by what your watch shows: <code>/settings zone Berlin</code>.
settings-hint-units = Units are <code>/settings units kg</code> or <code>/settings units lb</code>.
settings-hint-days = Training days are weekdays: <code>/settings days mon wed fri</code>.
settings-hint-time = The time of your reminders is a time of day: <code>/settings time 18:00</code>.
settings-hint-week = The weekly summary has a day and a time: <code>/settings week sun 18:00</code>.
settings-hint-hurts = What hurts for longer goes like this: <code>/settings hurts knee</code>, and <code>/settings hurts nothing</code> once it's gone.
settings-hurts-means = Their easier versions stand in for as long as you leave it here. For pain in one session there is /pain.
settings-hint-equipment = What you train with goes like this: <code>/settings equipment bands yellow red; dumbbells 8 10 12 kg</code>.
settings-hint-sound = Reminders come with <code>/settings sound on</code> or <code>/settings sound off</code>.
settings-hint-quiet = Quiet hours have a beginning and an end: <code>/settings quiet 22:00-06:00</code>. Without them: <code>/settings quiet off</code>.
settings-hint-detail = A session card is <code>/settings detail short</code> or <code>/settings detail full</code>.
settings-hint-language = I write English and German, and read logs in Spanish and Russian too: <code>/settings language de</code> or <code>/settings language en</code>.
settings-did-you-mean = Did you mean one of these?
settings-nearly = I don't know a place “<b>{ $said }</b>”. Did you mean this one?
settings-which-zone = <b>Where are you?</b> Tap, or type a city, or what your watch shows now.
settings-moved = Are you near <b>{ $city }</b> now? One tap, and your reminders follow.
settings-which-week-end = <b>On which day shall I sum up your week?</b>
settings-which-week-time = <b>At what time shall I sum up your week?</b> Tap one, or type any.
settings-which-clock = <b>What time is it where you are?</b> Tap what your watch shows, or type it, and I'll ask where that is.
settings-which-quiet = <b>When shall it be quiet?</b> What would come late or unasked then waits for the morning. What you set or tapped yourself comes on time. Tap, or type like <code>22:30-7:00</code>.
settings-which-language = <b>Which language shall it be?</b> I write English and German. Logs I read in all four, mixed too; yours wins where a word means two things.
settings-which-bands = <b>Which bands do you have?</b> Tap them from the lightest to the heaviest; a second tap takes one out.
settings-bands-are = Light to heavy: <b>{ $order }</b>
settings-bands-usual = None named yet, so I go by the usual order: { $order }.
settings-which-weights = <b>Which weights do you want to name?</b> Your targets then keep to what's there. In words: <code>dumbbells 8 10 12 kg; ankle 0.5 1 kg</code>
settings-weights-of = <b>{ $name }: which do you have?</b> As long as none is marked, I take it that all are there.
weights-dumbbells = Dumbbells
weights-kettlebells = Kettlebells
weights-ankle-weights = Ankle weights
weights-barbell = Barbell
weights-plates = Plates, in pairs
button-all-settings = All settings
button-by-the-clock = By what time it is…
button-my-bands = My bands…
button-my-weights = My weights…
button-quiet = Quiet hours
button-quiet-off = No quiet hours
button-sound-off = Mute reminders
button-sound-on = Reminders with sound
button-detail-short = Shorter cards
button-detail-full = Cards in full
button-language = Language
button-time-zone = Where I am
button-units = Use { $unit }
button-week-end = Weekly summary
button-equipment = Equipment
button-hurts = What hurts
button-at-time = At { $time }

## Reminders that nobody answers

ease-unanswered = 👋 <b>My last reminders came at a bad time, it seems. That happens.</b>
    Shall we change something? If I hear nothing, I stay quiet from now on; your plan is kept, and a word or a tap brings me back.
ease-lighter = <b>What would make it lighter?</b> One tap, and it's so from the next session on.
ease-lightest = It's as light as a plan can be. A break may do more good.
ease-kept = 👍 Then all stays as it is, and I'm here again.
ease-welcome = 👋 <b>Good to see you again.</b> Your plan is still there, and so am I: the reminders are back on.
button-ease-time = Another time: { $time }
button-ease-days = Fewer days: { $days }
button-ease-break = A break: one week
button-ease-keep = All as it is
button-ease-shorter = { $name }, { $minutes } min
place-changed = It's <b>{ $time }</b> in { $city }, and it isn't the first time that you're up at such an hour. <b>Has your zone changed?</b>
place-same = 👍 { $city } it stays. I won't ask again for some weeks.
button-place-changed = Yes, I'm elsewhere
button-place-same = No, still { $city }

## How-to

howto-name = <b>{ $name }</b>
howto-suits = <b>For you</b>
howto-not-for = <b>Not for</b>
howto-first = <b>Master first</b>
howto-mastered = { $name } ({ $sets } × { $reps })
howto-step = <b>{ $number }. { $title }.</b> { $text }
howto-titled = <b>{ $title }.</b> { $text }
howto-item = • { $text }
howto-part = <b><u>{ $title }</u></b>
howto-muscle = • <b>{ $name }.</b> { $text }
howto-muscles-hip-extension = <i>Hips open</i>
howto-muscles-knee-extension = <i>Knees straighten</i>
howto-muscles-main = <i>Do the work</i>
howto-muscles-helping = <i>Help</i>
howto-muscles-stabilizing = <i>Keep you steady</i>
howto-question = <b>{ $question }</b>
howto-safety = Safety
howto-warm-up = Warm-up
howto-mistakes = Mistakes
howto-muscles = Muscles
howto-easier = Easier
howto-harder = Harder
howto-resistance = Resistance
howto-considerations = Good to know
howto-programming = In your week
howto-benefits = What it gives you
howto-questions = Questions
howto-more = More…
howto-ranges-reps = • <b>{ $sets }</b> sets of <b>{ $amount }</b>
howto-ranges-hold = • <b>{ $sets }</b> holds of <b>{ $amount }</b> s
howto-ranges-distance = • <b>{ $sets }</b> times <b>{ $amount }</b> m
howto-rungs = • From easy to hard: { $rungs }
howto-tempos = • Then slower, in seconds down, low, up and high: { $tempos }
howto-pauses = • Then a pause at the top, in seconds: { $seconds }
howto-most = • With { $kind }: { $kg } kg at most
howto-never = • Never with { $kinds }
howto-alternatives = • With other equipment: { $names }
howto-list = <b>Which exercise?</b> Tap one, or type <code>/howto</code> and a part of its name.
howto-group = <b>{ $group }:</b> { $names }
howto-of-group = <b>{ $group }:</b> which one?
howto-which = <b>How today's exercises go.</b> Tap a name below for all about it.
howto-did-you-mean = I have no “{ $name }”. Did you mean one of these?
howto-unknown = I have no exercise called “{ $name }” yet. Here's what I can show you:
group-glutes = Glutes
group-legs = Legs
group-core = Core
group-back = Back
group-chest = Chest
group-shoulders = Shoulders
group-arms = Arms
group-whole-body = Whole body
group-warm-up = Warm-up
kind-bodyweight = bodyweight alone
kind-band = a band
kind-assistance = assistance

## History, week, help and privacy

history-head = <b>Your log</b>{ $pages ->
    [one] {""}
   *[other] {" · page "}{ $page } of { $pages }
}
history-head-of = <b>{ $name }</b>{ $pages ->
    [one] {""}
   *[other] {" · page "}{ $page } of { $pages }
}
history-day = <b>{ $day }</b>
history-day-of-year = <b>{ $day } { $year }</b>
history-line = { $name }: { $done }
history-older = ← Older
history-newer = Newer →
history-all = All exercises
history-empty = Nothing logged yet; your first set goes here. Do it and tell me, like <code>3x12 red band</code>.
history-empty-of = Nothing logged yet for <b>{ $name }</b>.
history-unknown = I have no exercise called “{ $name }”.
week-head = <b>Your week</b> { $span } · { $bar } <b>{ $done } of { $planned }</b>
week-head-more = <b>Your week</b> { $span } · { $bar } <b>{ $done }</b>, with { $planned } planned
week-head-free = <b>Your week</b> { $span } · <b>{ $done ->
    [one] { $done } training day
   *[other] { $done } training days
}</b>
week-change = { $name }: { $before } → <b>{ $after }</b>
week-change-held = { $name }: { $after }, held
week-change-first = { $name }: <b>{ $after }</b>, for the first time
week-activity = { $name }: { $done }
week-more = and { $count } more
week-proud = 🔥 { $what }
week-streak = { $weeks } weeks running
week-best = your best week so far
week-best-since = best week since { $since }
week-next = <b>Next, { $day }:</b> { $aim }
week-next-today = <b>Today:</b> { $aim }
week-why = { " " }↳ { $reason }
week-aim = { $name }, { $target }
week-nothing = Nothing logged this week, that happens. Want a lighter plan, another time, or a break?
week-nothing-planned = No training day fell into this week, so nothing is missing.
week-nothing-yet = Nothing logged yet this week, and there's still time.
week-on-a-break = You're on a break, so nothing was planned. Enjoy it.
week-was-a-break = You were on a break, so nothing was planned. Rest is part of it.
week-nothing-no-plan = Nothing logged this week, and you have no plan yet. One session would be a fine start.
week-how-felt = How did it feel?
button-felt-easy = Too easy
button-felt-right = Right
button-felt-hard = Too hard
week-felt-easy = Noted: a little quicker this week
week-felt-right = Noted: on we go
week-felt-hard = Noted: nothing rises this week
week-history = My log
week-make-a-plan = Make a plan
week-lighter = A lighter plan
week-another-time = Another time
week-break = A break
help-now = <b>What now?</b>
    • <b>See what's on:</b> /today
    • <b>Tell me what you did:</b> <code>3x12 red band</code>, just like that
    • <b>See how it's done:</b> /howto
    • <b>Choose days and programme:</b> /plan
help-everything = <b>Everything I understand</b>
help-command = /{ $name } · { $does }
help-careful = I'm not a doctor. Sharp pain means stop.
help-plan = My plan
command-start = Set me up, or go on where you left off
command-howto = How an exercise is done
command-today = Today's session
command-train = Today's session, set by set
command-log = Log what you did, like 3x12 red band
command-undo = Take back your last log
command-history = What you logged, newest first
command-week = Your week so far
command-progress = Where you stand, your records, what is next
command-pain = It hurts: where, and how much of ten
command-plan = Your programme, days and time
command-pause = A break from reminders, say 10 days
command-resume = Back from a break
command-settings = Zone, units, days, time, equipment
command-help = What I can do
command-cancel = Stop what I was asking
command-privacy = What I keep of you, and for how long
command-delete_me = Erase everything I keep of you
bot-description = I remind you to train on your days, show you how each exercise is done safely, and keep your log. Tell me “3x12 red band” and I say what comes next, and why.
bot-short-description = Reminds you to train, shows you how, and keeps the log.
cancel-plan = Fine, your plan stays as it is.
cancel-settings = Fine, your settings stay as they are.
cancel-weight = Fine, no weight then.
cancel-own = Fine, the target stays as it was.
cancel-pause = Fine, no break then; your plan goes on.
cancel-setup = Fine, we can go on later: /start knows where we were, and all else works already.
cancel-later = Fine, nothing is put off.
cancel-move = Fine, it stays on its day.
cancel-pain = Fine, we leave that question about the pain.
cancel-led = Fine, we leave that question, and the session goes on.
cancel-skip = Fine, today's session stays as it is.
cancel-erase = Good, nothing is erased.
cancel-nothing = There was nothing going on. You're all set.
privacy = <b>What I keep of you</b>
    • Your Telegram number, language, zone, units and what you chose in /start and /settings
    • Your plan, your log, and when I reminded you
    It's all there to plan your training, and for nothing else. /delete_me erases it.
privacy-more = <b>Where.</b> In a database on the computer of whoever runs this bot. Notes, pains, body weights, the names of your own exercises and the texts of messages are encrypted in it, and the key lies elsewhere.
    <b>How long.</b> Your log and what you chose: until you erase them. The texts of your messages and of my answers: { $hours } hours. The numbers that tell me a message came twice: { $days } days. That I wrote to you and what it was about, with the words of a log that I had to ask about: { $rows } days.
    <b>Who reads it.</b> Nobody but whoever runs this bot could. There is no advertising, nothing is counted by others or passed on. Telegram carries our messages and keeps them as its own policy says. What I answer in a group, the group sees.
    <b>Erasing.</b> /delete_me empties the database at once. Copies that whoever runs this bot has made for safety go when they are replaced. Our chat on your phone is yours to clear.
    <b>If something leaks,</b> whoever runs this bot has to tell you, here.
privacy-erase = Erase everything…
erase-ask = <b>Erase everything?</b> { $count ->
    [0] Your plan and what you chose
    [one] Your log (1 entry), your plan and what you chose
   *[other] Your log ({ $count } entries), your plan and what you chose
} would be gone for good. Nobody can bring it back, nor can I.
erase-ask-again = <b>Really everything, now?</b> This is the last question.
erase-only-here = Erasing is nothing for a group. If you mean it, send /delete_me here.
erase-kept = Good. Everything stays as it was.
erase-done = <b>Done, it's all gone.</b> I know nothing of you any more. If you ever want to train again, /start begins anew. All the best!
button-erase = Erase everything
button-erase-now = Yes, erase it now
button-keep = Keep everything

## Log

log-help =
    <b>One line is enough</b>, as you'd write it in a notebook:
    <code>/log 3x12 red band</code>
    <code>/log 12,12,10 bodyweight</code>
    <code>/log hip thrust 3x8 40kg // felt strong</code>
    <code>/log ran 5 km</code> · <code>/log weight 72.4 kg</code>
    In reply to a card, or with an exercise's how-to open, you needn't name it.
log-help-own =
    <b>One line is enough</b>, as you'd write it in a notebook:
    <code>{ $line }</code>
    <code>{ $listed }</code>
    <code>{ $line } // felt strong</code>
    <code>/log ran 5 km</code> · <code>/log weight 72.4 kg</code>
    In reply to a card, or with an exercise's how-to open, you needn't name it.
log-help-ready = Here's your plan, ready to copy:
log-help-ready-to-try = To try, ready to copy:
log-copy = 📋 { $name }
log-of-what = <b>{ $number }</b> of what?
log-which = Which exercise was that? One tap and it's saved.
log-which-near = I don't know “{ $name }”. Did you mean one of these, or is it one of your own?
log-which-unknown = I don't know “{ $name }”. Is it <b>an exercise of your own</b>? One tap and it's saved.
button-own-exercise = My own exercise
own-take-care = { $count ->
    [one] I don't know this one, so I can't advise: take care.
   *[other] I don't know these, so I can't advise: take care.
}
own-pain-stop = <b>Stop this one for today.</b> If it stays, please see a doctor or physio. I have no easier version of it.
own-pain-noted = Noted. Go gently with it; I can't advise more, as I don't know this one.
activity-run = Run
activity-bike = Bike ride
activity-swim = Swim
activity-walk = Walk
activity-hike = Hike
activity-rowing = Rowing
activity-elliptical = Elliptical
activity-yoga = Yoga
activity-pilates = Pilates
activity-dance = Dancing
activity-ski = Skiing
activity-football = Football
activity-tennis = Tennis
activity-climbing = Climbing
activity-stretching = Stretching
weight-name = Body weight
weight-how-much = <b>How much do you weigh?</b> Type it, like <code>72.4 { $unit }</code>.
weight-same = The same as on { $since }.
weight-more = { $amount } more than on { $since }.
weight-less = { $amount } less than on { $since }.
band-where = Your <b>{ $band }</b> is new to me. <b>Where does it stand among your others?</b> Then I know what “next band” means, and count it as the colour below. It's in your log either way.
button-band-lightest = Lighter than { $first }
button-band-between = Between { $lighter } and { $heavier }
button-band-heaviest = Stronger than { $last }
button-band-not-mine = It isn't mine
band-placed = Noted, from light to heavy: <b>{ $order }</b>. /settings changes it.
band-not-mine = Fine, the { $band } stays out of it.
doubt-reps = <b>{ $part } reps in a set</b> of { $name } is a lot. <b>What was it?</b>
doubt-seconds = <b>{ $part }</b> of { $name } is a long time. <b>What was it?</b>
doubt-load = <b>{ $part }</b> with { $name } is a lot. <b>What was it?</b>
doubt-sets = <b>{ $part } sets</b> of { $name } is a lot. <b>What was it?</b>
doubt-count = Are “<b>{ $part }</b>” the reps of { $name }, set by set?
doubt-session = “<b>{ $part }</b>”: did you do <b>all of it as planned</b>? If not, write what you did, a line each.
doubt-done = “<b>{ $part }</b>”: was it <b>{ $name }</b> as planned? If not, write what you did.
done-all-as-planned = all as planned
done-the-rest = The rest as planned
done-just-these = just these sets
done-all-of-it = All of the session
done-all-but = All but { $name }
doubt-as-written = Yes, { $sets }
log-nothing-saved = Nothing was saved. Send it again in other words, like <code>3x12 red band</code>.
button-something-else = Something else
refused-line = In line { $line }:
refused-nothing-saved = <i>Nothing was saved.</i>
refused-missing = How many <b>sets and reps</b> was “<b>{ $part }</b>”? Write it with them, like <code>{ $example }</code>
refused-range = “<b>{ $part }</b>” is a range, so more like a plan. What did you do, for example <code>{ $example }</code>?
refused-absurd = “<b>{ $part }</b>” I can't quite believe: { $limit } go from { $least } to { $most }. Did you mean <code>{ $example }</code>?
refused-ambiguous = “<b>{ $part }</b>” can be read in more than one way. Which one?
refused-unclear = I can't tell what “<b>{ $part }</b>” is here. If it's sets, write them like <code>{ $example }</code>
refused-date = “<b>{ $part }</b>” is no day I can log for: today or the past year. For example <code>{ $example }</code>
refused-exercise = I don't know which exercise “<b>{ $part }</b>” is.
refused-no-last-time = “<b>{ $part }</b>” needs a last time, and I have none for this one. Write it out, like <code>{ $example }</code>
refused-leftover = I read the rest, but not “<b>{ $part }</b>”. Did you mean <code>{ $example }</code>?
refused-because-unit = “<b>{ $part }</b>” doesn't say its unit. Did you mean <code>{ $example }</code>?
refused-because-pain-score = How much did it hurt, out of ten? For example <code>{ $example }</code>
refused-because-nothing-planned = “<b>{ $part }</b>” needs a plan for this one, and there is none. Write it out, like <code>{ $example }</code>
refused-because-help = “<b>{ $part }</b>” doesn't say how much help. For example <code>{ $example }</code>
refused-because-future = “<b>{ $part }</b>” hasn't been yet. Did you mean <code>{ $example }</code>?
refused-because-too-old = “<b>{ $part }</b>” is more than a year back. Did you mean <code>{ $example }</code>?
refused-because-two-dates = “<b>{ $part }</b>” can be two dates. Which one?
refused-because-no-such-day = “<b>{ $part }</b>” is no day of the calendar. For example <code>{ $example }</code>
refused-because-other-unit = “<b>{ $part }</b>” is in another unit than last time. Write it out, like <code>{ $example }</code>
refused-because-no-weight = “<b>{ $part }</b>” needs a weight to start from, and last time had none. Write it out, like <code>{ $example }</code>
refused-because-no-band = “<b>{ $part }</b>” needs a band to start from, and last time had none. Write it out, like <code>{ $example }</code>
refused-because-strongest-band = “<b>{ $part }</b>”: last time had the strongest band already. Write it out, like <code>{ $example }</code>
refused-because-typo = “<b>{ $part }</b>” looks like a typo. Did you mean <code>{ $example }</code>?
refused-because-rest = “<b>{ $part }</b>” is a rest, and I keep no rests. Did you mean <code>{ $example }</code>?
refused-because-between-sets = “<b>{ $part }</b>” stands between sets. Give each exercise a line of its own, like <code>{ $example }</code>
refused-because-no-exercise = I don't know “<b>{ $part }</b>”, and there's an exercise behind the sets. Did you mean <code>{ $example }</code>?
refused-because-two-exercises = “<b>{ $part }</b>” is a second exercise. Give each one a line of its own.
refused-because-taken-back = “<b>{ $part }</b>” says it went otherwise. Write what you did, like <code>{ $example }</code>
refused-because-whose-pain = “<b>{ $part }</b>”: of which exercise? Write it on the line of that one.
refused-because-target-and-done = Is the first line what you planned, and the others what you did? Send just what you did, like <code>{ $example }</code>
refused-because-body-weight = “<b>{ $part }</b>” I can't quite believe: { $limit } go from { $least } to { $most }. Once more?
refused-because-weight-or-load = Is “<b>{ $part }</b>” your body weight, or what you trained with?
refused-because-effort-or-pain = “<b>{ $part }</b>”: how hard was it, or how much did it hurt?
refused-because-outing = “<b>{ $part }</b>”: how far, or how long? Write it with that, like <code>{ $example }</code>
refused-because-no-sets = Are “<b>{ $part }</b>” sets? If so, write them like <code>{ $example }</code>
limit-sets = sets
limit-reps = reps
limit-load = loads
limit-seconds = seconds
limit-distance = distances
limit-rpe = RPE values
limit-rir = reps in reserve
limit-tempo = tempo counts
limit-pause = pauses
limit-pain = pain scores
limit-note = notes
limit-message-sets = sets in one message
limit-text = letters in one message
limit-pieces = words in one message
limit-body-weight = body weights
refused-empty = There's nothing in it that I could log. For example <code>{ $example }</code>
refused-too-long = That's too much for one message: { $limit } go up to { $most }.
edit-stays-undone = That log was taken back, and it stays so. Send it as a new message to record it.
edit-corrected = ✓ Corrected.
edit-log-stays = <i>Your log stays as it was.</i>
undo-nothing = There's nothing from the last 24 hours to take back.
undo-done = Taken back
undo-taken-back = Taken back: { $what }
undo-taken-back-more = Taken back: { $what }, and { $more } more
undo-brought-back = It's back
undo-logged-again = That's logged again already, so this one stays undone. Nothing is counted twice.
undo-noted = Noted
undo-changed = <b>The last thing was no log:</b> you changed { $what }.
undo-skipped = <b>The last thing was no log:</b> you skipped { $day }.
undo-moved = <b>The last thing was no log:</b> you moved a session to { $day }.
undo-tick =
    { $ticked ->
        [yes] Taken back: <b>{ $what }</b> is ticked again.
       *[no] Taken back: <b>{ $what }</b> is no longer ticked.
    }
undo-ticks-wait = Ticks count once you tap <b>{ $button }</b>.
undo-before-that = Before that you logged { $log }.
undo-log-without-sets = something without sets
button-undo-log = Undo the log
changed-plan = your plan
changed-zone = where you are
changed-units = the units
changed-language = the language
changed-week-day = the weekly summary
changed-week-time = the weekly summary
changed-quiet = the quiet hours
changed-sound = the sound
changed-detail = the session card
changed-equipment = what you train with
changed-cautions = what hurts for longer
changed-breaks = your break
receipt-change = <b>To change this log, edit your message</b>: everything follows by itself.
    Sets, weight, exercise or day, all of it may change.
receipt-change-tapped = <b>Done otherwise?</b> Undo this and tell me what it was, one exercise a line, like <code>hip thrust 3x10</code>.
button-wobbly = It was wobbly
button-back = Back

## Pain, progress and why

pain-which = I'm sorry to hear it. <b>In which exercise?</b>
pain-which-unknown = I don't know “{ $name }”. <b>In which exercise did it hurt?</b>
button-no-exercise = None of these
pain-not-training = Then the plan stays as it is; take a break if you'd rather. If it's sharp or it stays, please see a doctor or physio.
pain-how-much = <b>{ $name }: how much did it hurt?</b>
button-pain-2 = A little
button-pain-4 = Noticeably
button-pain-6 = A lot
button-pain-sharp = Sharp pain
pain-where = Noted. <b>Where?</b>
button-elsewhere = Elsewhere
button-say-where = Say what hurts
pain-stop = <b>Stop here for today.</b> If it stays, please see a doctor or physio.
pain-noted = Noted. Up to two of ten is nothing to mind; at three and more nothing rises until it's quiet.
button-call-it-a-day = Call it a day
button-show-easier = Show the easier version
button-how-now = How does it feel now?
button-how-now-in = How is it now? { $name }
pain-how-now = <b>{ $name }</b> hurt last time. How is it now?
button-now-0 = No pain
button-now-2 = A little
button-now-4 = Noticeably
button-now-6 = A lot
pain-is-now-0 = Good. Go gently all the same, and stop if it comes back.
pain-is-now-2 = Noted. That little is fine to train with; stop if it grows.
pain-is-now-4 = Noted, so nothing rises today. Go gently, or leave it be.
pain-is-now-6 = <b>Then not today.</b> Rest it; if it stays, please see a doctor or physio.
alarm =
    🛑 <b>Stop here, and sit or lie down.</b>
    Chest pain, no air, fainting, or a bone that may be broken: call an ambulance now, <b>112</b> in Europe, <b>911</b> in North America.
    If it passes, rest today, and let a doctor have a look before you train again.
pain-glad = Glad to hear it. Your plan is as it was; begin gently all the same.
pain-called-a-day = Good call. Rest is part of training, and your streak doesn't mind.
pain-take-back = <b>{ $name }</b> hurt too much three times in two months. I'd ask a doctor or physio first. Back on the plan, from the easier version on?
button-take-back = Take it back: { $name }
button-take-back-this = Take it back
button-take-back-now = Yes, take it back
button-leave-it-off = Leave it off
pain-taken-back = <b>{ $name }</b> is back on your plan, from the easier version on. Pain-free sessions bring the full one back.
pain-back-already = That one is on your plan.
button-have-the-basics = I have the basics
basics-ask = <b>{ $name }</b> opens by itself when you've done, without pain:
basics-needed = · { $sets } × { $reps } { $name }
button-basics-yes = I can do that already
button-basics-no = Not yet
basics-open = <b>{ $name }</b> is open now. It starts at the bottom of its ladder.
basics-open-already = That one is open already.
button-my-progress = My progress
button-history = My log
button-own-target = Set my own target
button-your-target = Leave it to you
why-head = <b>Why this? { $name }</b>
why-reason = ↳ { $reason }
why-nothing-yet = Nothing of it is logged yet.
why-day = { $day }: { $done }
why-asked = { $done } (asked { $asked })
why-which = <b>Which one shall I explain?</b>
why-rule = <i>The rule:</i> { $rule }
why-rule-start = begin where it surely goes well; your logs soon set the pace.
why-rule-up = every set reached and something to spare is more reps next time, as many as there were to spare, up to a third. Nothing known to spare: once more first.
why-rule-limit = every set reached but nothing left is the same once more. Growth comes from the reps you own.
why-rule-beyond = more resistance than asked, with enough reps, moves you one rung up and never more.
why-rule-near = a tenth short is near enough to try again; three times running takes one rep off.
why-rule-short = short once is a bad day. Twice takes what you really did, three times one step down; the next climb is quicker.
why-rule-wobbly = shaky form holds, twice running eases. Clean reps first.
why-rule-sore = pain of three or four lets nothing rise, twice running takes two reps off, or a step where there are none left. Five and more stops.
why-rule-stop = five of ten or sharp pain stops it. Two pain-free sessions of the easier version, the second at least a week after it hurt, bring it back one step lower.
why-rule-off = three stops within two months are a reason to have it looked at before going on.
why-rule-caution = what you said hurts comes first: the easier version, until somebody who can look at it says otherwise.
why-rule-prerequisite = a harder exercise opens once its basics were done in one session without pain. You can also tell me that you have them.
why-rule-rung-gone = only what you have is planned, the nearest below what you used; /settings changes what you have.
why-rule-no-rung = nothing that you own is on this ladder; /settings changes what you have.
why-rule-ladder = at the top of the reps one thing rises at a time: a set, then resistance, then tempo, then a pause. What was to spare makes it sooner.
why-rule-top = there is nothing above on this ladder. Keep it, or take a harder exercise, where there is one.
why-rule-gap = up to ten days off cost nothing. Then the same again, a fifth less from 18 days, lighter from four weeks; the way back goes twice as fast.
why-rule-felt = how the week felt sets the pace for seven days: too hard lets nothing rise, too easy spares the second confirmation.
why-rule-own = you set it, so it stands until you've done something of it; pain and long breaks still come first.
progress-overview = <b>Where you stand</b>
progress-line = <b>{ $name }</b> { $bar }
progress-next = next { $target }
progress-head = <b>{ $name }</b>
progress-instead = in the place of { $name }
progress-standing = { $bar } { $rung }, rung <b>{ $place }</b> of { $places }
progress-standing-alone = { $rung }, all that you have for it
progress-ladder = { $rungs }
    On each: { $fewest }–{ $most } sets of { $low }–{ $high } { $unit ->
        [seconds] seconds
       *[other] reps
    }.
progress-record-load = 🏅 heaviest <b>{ $used }</b>, { $day }
progress-record-reps = 🏅 <b>{ $amount }</b> reps in a day, { $used }, { $day }
progress-record-reps-plain = 🏅 <b>{ $amount }</b> reps in a day, { $day }
progress-record-seconds = 🏅 <b>{ $amount }</b> s in a day, { $used }, { $day }
progress-record-seconds-plain = 🏅 <b>{ $amount }</b> s in a day, { $day }
progress-unknown = I don't know an exercise “{ $name }”. /progress alone shows all of your plan.
aim-ask = <b>{ $name }: what shall it be next time?</b> Type it like a log, say <code>3x10 red</code>.
aim-unclear = I can't make a target of that. <b>{ $name }</b>, like <code>3x10 red</code>: sets, reps, and a resistance that's fit for it.
aim-moved = That's off this ladder, so I took the nearest place on it.

## Talk

talk-anything = I'm good at training talk only. Tell me what you did, like <code>3x12 red band</code>, or take one of these:
talk-not-text = Nice one! I can only read text, though. Tell me what you did, like <code>3x12 red band</code>.
talk-exercise = <b>{ $name }</b>: want to see how it's done? To log it, add the sets: <code>{ $name } 3x12</code>
talk-hello = Hi! Ready when you are.
talk-thanks = Any time. I'm here when you train. 💪
talk-unknown-command = I don't know /{ $said }. Here's what I do know:
talk-nearly-command = /{ $said }? Did you mean /{ $near }?
talk-nearly = “{ $said }”? Did you mean /{ $near }?
button-help = Help

## Today

today-step = <b>{ $place } of { $places } · { $name }</b>
today-step-line = <b>{ $title }.</b> { $text }
today-less-which = Which one was a rep short? The others go in as planned.
today-rest = <b>Rest day.</b>
today-rest-next = <b>Rest day.</b> Next: <b>{ $day }, { $time }</b>, { $programme }.
today-rest-anyway = A walk or the warm-up drill is always fine, and so is training today if you feel like it.
today-on-a-break = ⏸ You're on a break until you say so: no reminders meanwhile.
today-on-a-break-until = ⏸ You're on a break up to and including <b>{ $day }</b>: no reminders meanwhile.
today-nothing-left = Nothing left to do here, it's all logged.
today-logged-already = That's logged already.
today-saved = Saved
button-done = ✓ Done
button-train-today = Train today
button-warm-up = Warm-up drill
later-when = <b>When shall I come again?</b>
later-which-time = <b>At what time today?</b> Type it, like <code>18:30</code>.
later-over = { $time } is over for today. In an hour, or another day?
later-noted = I'll be back at { $time }
later-set = 👍 I'll be back at <b>{ $time }</b>.
later-unskipped = It's back on for that day
later-once-or-daily = <b>{ $time } once, or from now on?</b>
button-today-at = Today at { $time }
button-every-training-day = Every training day
remind-when = <b>{ $time } from now on, or once?</b> Your days are { $slots }.
remind-once = 👍 <b>{ $day }</b> comes at <b>{ $time }</b> this once.
remind-usual = 👍 <b>{ $day }</b> comes at its usual time: { $time }.
remind-no-training-day = <b>{ $day }</b> is none of your training days: { $slots }. Shall I add it?
button-only-on = Only { $day }
button-time-instead = I meant { $time }
button-usual-time = At the usual time
button-add-day = Add { $day } { $time }
button-later-10 = 10 min
button-later-60 = 1 h
button-later-tonight = Tonight
button-later-at = At…
button-pause = Take a break
skip-why = Fair enough. <b>Why, this time?</b>
button-skip-tired = Tired
button-skip-ill = Ill
button-skip-pain = Pain
button-skip-no-time = No time
skip-tired = Skipped. Rest is training too. Or a lighter one instead, if you'd rather move a little.
skip-ill = Skipped. Get well first. How long shall I stay quiet?
skip-ill-away = Skipped. Get well first; I stay quiet meanwhile.
skip-pain = Skipped. Then leave it be. If it stays, please see a doctor or physio.
    Say what hurts, and what strains it gets easier.
skip-pain-told = Skipped, and what hurts is noted. If it stays, please see a doctor or physio.
skip-no-time = Skipped. Happens. Or a short one instead? Even a few minutes keep the habit.
skip-no-time-only = Skipped. Happens, and this one is as short as it gets.
skip-next = Next session: <b>{ $day }</b>.
ahead-skipped = Skipped: <b>{ $day }</b>. No reminder then, no harm done.
ahead-skipped-several =
    { $count ->
        [one] Skipped: <b>{ $days }</b>. No reminder then, no harm done.
       *[other] Skipped: <b>{ $days }</b>. No reminders then, no harm done.
    }
ahead-others-have-none = { $days }: no session then anyway.
ahead-none-left = <b>No session is left then,</b> so nothing has changed.
ahead-which-several = <b>Today as well, or { $day }?</b>
ahead-back-on = 👍 Back on: <b>{ $day }</b>.
ahead-session-of = <b>The session of { $day }</b>
ahead-which = <b>Today's session, or that of { $day }?</b>
ahead-away = On <b>{ $day }</b> you're away, so nothing is due then anyway.
ahead-no-session = <b>{ $day }</b> has no session, so nothing has changed.
button-ahead-today = Today
button-bring-them-back = Bring them back
button-ahead-skip = Skip { $day }
button-ahead-move = Move { $day }

## Guided

guided-drill-rests = <b>{ $name }</b> rests after that pain: warm up gently without it. If the pain stays, please see a doctor or physio.
guided-drill = <b>Warm-up first: { $name }</b> · { $target } · about { $minutes } min
guided-warm-up-set = <b>{ $place } of { $places } · { $name }</b> · warm-up set { $number } of { $of }
guided-warm-up-aim = Easy: <b>{ $aim }</b> · { $resistance }
guided-head = <b>{ $place } of { $places } · { $name }</b> · set <b>{ $number } of { $of }</b> · { $resistance }
guided-aim = Aim for <b>{ $aim }</b>
guided-each-side = { $amount } each side
guided-open-last = Last set: up to { $most }, as long as they are clean.
guided-open-last-hold = Last set: up to { $most }, as long as it stays clean.
guided-type-it = Type it: a number, or like <code>10 green</code>.
guided-type-seconds = Type the seconds, or like <code>25 green</code>.
guided-so-far = ✓ { $sets }
guided-hold = ⏱ Get into place. Hold <b>{ $seconds } s</b> from { $since }; it rings at <b>{ $until }</b>
guided-hold-side = ⏱ Get into place. <b>{ $side }: { $seconds } s</b> from { $since }; it rings at <b>{ $until }</b>
guided-first-side = First side
guided-other-side = Other side
guided-held = ⏱ <b>{ $seconds } s</b> by the clock. How long was it?
guided-held-first-side = ⏱ <b>{ $seconds } s</b> on the first side. Now the other one.
guided-held-both = ⏱ <b>{ $first } s</b> and <b>{ $second } s</b> by the clock. How long on each side?
guided-hold-over = ⏱ <b>{ $seconds } s: that's it.</b>
guided-hold-over-side = ⏱ <b>{ $seconds } s: change sides.</b>
guided-rest = ⏳ Rest <b>{ $seconds } s</b> · until <b>{ $until }</b>
guided-rests = 👍 { $name }: <b>{ $seconds } s</b> of rest after each set today.
guided-rest-over = ⏰ <b>Rest is over.</b>
guided-next-set = <b>Next:</b> set { $number } of { $of }, aim for <b>{ $aim }</b>
guided-next-exercise = <b>Next:</b> { $name }, <b>{ $sets } × { $aim }</b>
guided-change = How many was it? With something else: <b>Undo</b>, then type it, like <code>10 green</code>.
guided-changed = Changed
guided-how-many-more = { $name }: how many more could you have done?
guided-first-session = 🌱 <b>Your first session is in the log.</b> The first one is the hardest.
guided-easier = <b>{ $name }</b> is the easier version, if you'd like to and it doesn't hurt.
guided-stopped = ⏸ <b>Stopped here; nothing is lost.</b> Go on whenever you like, also hours later with /train.
guided-stopped-nothing = ⏸ <b>Stopped before the first set.</b> Go on whenever you like, also hours later with /train.
guided-forgotten = 🌙 <b>I've closed this one for you.</b> What you did is kept:
guided-forgotten-nothing = 🌙 <b>I've closed this one for you.</b> Nothing was logged, and that's all right.
guided-set-is-in = That set is in already
guided-saved = Saved
guided-undone = Taken back
guided-over = That session is over. /train starts today's.
guided-moved-on = That's gone by; here is where you are
button-skip-warm-up = Skip it
button-other = Other
button-stop = Stop
button-skip-rest = Skip rest
button-more-rest = +30 s
button-start-the-clock = ▶ Start { $seconds } s
button-start-other-side = ▶ Other side: { $seconds } s
button-stop-the-clock = Stop the clock
button-after-all = { $name } after all
button-change-last-set = Change the last set
button-back-to-the-set = Back to the set
button-next-exercise = Next exercise
button-easier-instead = Easier: { $name }
button-go-on = Go on
button-leave-this-out = Leave out { $name }
