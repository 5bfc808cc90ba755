# What the bot says, in English. Telegram's HTML tags are allowed; values are escaped for you.
# One section a room of the chat; keep a key's section when you add one.

## Everywhere

sorry-not-handled = I stumbled over that message and put it aside. Nothing of it was saved; please say it again in other words.
tap-out-of-date = That button is out of date. Send /today for the current one.
group-answered-privately = I've answered in our private chat.
group-open-chat = Open our chat

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
reason-start = first time: the bottom of the ladder, so that it goes well
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
reason-beyond = you did more resistance than planned, so that is next
reason-limit = all sets reached { $reps }, with nothing left: once more, then up
reason-confirm = all sets reached { $reps }; once more, then up
reason-near = so close: the same again
reason-near-ease = stuck six times: two fewer, then up with a run
reason-short = a bit short once, that happens: the same again
reason-short-done = short twice: what you really did is the target now
reason-short-down = short three times: one step easier, then climb back
reason-wobbly = it wobbled: the same again, nice and steady
reason-wobbly-ease = wobbly twice: one step easier, for clean reps
reason-pain-hold = it hurt a little: nothing rises until it's quiet
reason-pain-ease = it hurt twice running: two fewer
reason-pain-stop = stop for now: that pain was too much. The easier version until it's quiet
reason-pain-stop-site = stop for now: the easier version until it's quiet. Please have a doctor or physio look at your { $site }
reason-pain-wait = still mending: { $left ->
    [one] one more pain-free session
   *[other] { $left } more pain-free sessions
} of the easier version, and a week since it hurt
reason-pain-return = pain-free again: back, one step below where it hurt
reason-pain-off = it made you stop three times in two months, so it's off your plan until you say otherwise
reason-caution = you named your { $site }: the easier version, until a doctor or physio says go
reason-prerequisite = first things first: master { $exercise }, then this one opens
reason-no-rung = you have nothing that this exercise may be done with
reason-sets = { $reps } in every set, twice: one set more, about as many reps in all
reason-resistance = { $reps } in every set, twice: next up, { $rung }
reason-tempo = { $reps } in every set, twice: now slower on the way down
reason-pause = { $reps } in every set, twice: now with a longer pause
reason-confirm-sets = every set reached { $reps }: once more, then one set more
reason-confirm-resistance = every set reached { $reps }: once more, then the next resistance
reason-confirm-tempo = every set reached { $reps }: once more, then slower
reason-confirm-pause = every set reached { $reps }: once more, then a longer pause
reason-top = the top of this ladder, well done: there is a harder exercise
reason-gap-repeat = { $days } days off: pick up where you left off
reason-gap-fifth = { $days } days off: a fifth less to ease back in
reason-gap-tenth = { $days } days off: a bit lighter and the fewest sets, you'll be back soon
reason-gap-two-tenths = { $days } days off: clearly lighter and the fewest sets, you'll be back soon

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

## Targets

target-each-side = each side
target-bodyweight = bodyweight
target-tempo = tempo { $tempo }
target-pause = { $seconds } s pause at the top

## Session

session-head = 🔔 <b>{ $day }: { $programme }</b> · about { $minutes } min
session-late = I was away from { $since } to { $until }, so this is late.
session-missed = { $count ->
    [one] I was away and missed your session on { $days }. It doesn't count against you.
   *[other] I was away and missed your sessions on { $days }. They don't count against you.
}
session-skipped = Skipped for this day. No harm done.
session-rests = rests for now
session-all-done = All done for this day. Well trained!
session-safety = ⚠️ { $line }
session-see-a-professional = Please talk to a doctor or physio before the { $exercise }.

## Receipt

receipt-undone = Taken back, as if it had never been:
    <s>{ $sets }</s>
receipt-note = 📝 { $note }
receipt-filled-in = (you named no resistance, so I took { $resistance })
receipt-forbidden = Saved, but please don't load this one with { $kind }. { $line }
receipt-next = <b>Next:</b> { $target }
    ↳ { $reason }
receipt-next-other = <b>Next:</b> { $name }, { $target }
    ↳ { $reason }
receipt-next-rests = <b>Next:</b> this one rests: { $reason }
receipt-streak = 🔥 { $weeks } weeks running
receipt-how-many-more = How many more could you have done?
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
news-heaviest = 🏅 Your heaviest { $resistance }
news-most-reps = 🏅 Most reps { $resistance } ({ $reps })
news-most-in-a-set = 🏅 Most reps in one set { $resistance } ({ $reps })
news-longest-hold = 🏅 Your longest hold so far ({ $seconds } s)
news-slowest-tempo = 🏅 Your slowest tempo so far ({ $tempo })
news-so-far = so far
news-with = with { $resistance } so far

## Onboarding

## Plan, pause and settings

## How-to

## History, week, help and privacy

## Log

## Talk
