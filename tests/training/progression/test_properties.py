"""What holds for every history, however bent."""

import os
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.progression.lives import Life, lives, own, pains, place, sessions
from tgbot.training.progression import Place, Session
from tgbot.training.progression.next_target import ACTIONS
from tgbot.training.progression.own_ladder import REPS_BEYOND, may_use
from tgbot.training.progression.sentence import sentence
from tgbot.training.workout import Pain

MANY = os.environ.get("EXAMPLES")
FEW = settings(max_examples=int(MANY or 50), derandomize=True)
NOWHERE = Place(-1, 0, 0, 0, 0)


@FEW
@given(lives())
def test_the_same_history_gives_the_same_target_and_stays_as_it_was(life: Life) -> None:
    rows = list(life.history)
    first = life.target(history=rows)
    assert rows == list(life.history)
    assert life.target() == first


@FEW
@given(lives(), st.randoms())
def test_the_order_of_the_rows_does_not_matter(life: Life, random) -> None:
    rows = list(life.history)
    random.shuffle(rows)
    assert life.target(history=tuple(rows)) == life.target()


@FEW
@given(lives())
def test_every_target_is_inside_the_ladder(life: Life) -> None:
    target, ladder = life.target(), life.ladder
    if place(target) == NOWHERE:
        return
    assert ladder.sets_min <= target.sets <= ladder.sets_max
    beyond = REPS_BEYOND * ladder.reps_step
    assert ladder.reps_min <= target.reps <= ladder.reps_max + beyond
    assert (target.reps - ladder.reps_min) % ladder.reps_step == 0
    assert target.rung in own(life).rungs
    assert 0 <= target.tempo < max(1, len(ladder.tempo))
    assert 0 <= target.pause < max(1, len(ladder.pause))


@FEW
@given(lives())
def test_no_target_is_of_a_forbidden_kind_or_too_heavy_or_unowned(life: Life) -> None:
    target = life.target()
    if place(target) != NOWHERE:
        assert may_use(life.ladder, target.rung)
        rung = life.ladder.rungs[target.rung]
        owned = life.person.equipment
        has_any = owned and any(one.id in owned for one in _usable(life))
        assert owned is None or rung.id in owned or not has_any


def _usable(life: Life):
    return [rung for n, rung in enumerate(life.ladder.rungs) if may_use(life.ladder, n)]


@FEW
@given(lives())
def test_every_target_has_an_action_and_a_reason_in_words(life: Life) -> None:
    target = life.target()
    assert target.action in {*ACTIONS.values(), "gap", "regress", "stop", "off"}
    assert "{" not in sentence(target.reason)


@FEW
@given(st.data())
def test_one_session_raises_one_dimension_by_one_rung_at_most(data: st.DataObject) -> None:
    life = data.draw(lives())
    before = life.target()
    row = _answer(data, life, before)
    after = life.target(history=(*life.history, row))
    old, new = place(before), place(after)
    bent = row.prescribed != before.prescribed or not row.sets or not _on_a_new_date(life)
    if bent or NOWHERE in (old, new):
        return
    rungs = own(life).rungs
    assert rungs.index(new.rung) <= rungs.index(old.rung) + 1
    risen = [a > b for a, b in zip(new, old, strict=True)]
    assert sum(risen) <= 1 or _moved_between_rungs(old, new)


def _moved_between_rungs(old: Place, new: Place) -> bool:
    """Easier by a rung and back, a target may gain reps while it loses load."""
    return new.rung < old.rung


def _answer(data: st.DataObject, life: Life, target) -> Session:
    return data.draw(sessions(life.ladder, target, life.today))


def _on_a_new_date(life: Life) -> bool:
    return all(row.date != life.today for row in life.history)


@FEW
@given(st.data())
def test_nothing_rises_after_a_missed_session(data: st.DataObject) -> None:
    life = data.draw(lives())
    before = life.target()
    row = _answer(data, life, before)
    missed = sum(reps >= before.reps for reps in row.sets) < before.sets
    as_planned = row.prescribed == before.prescribed and row.rung == before.rung
    if as_planned and missed and _on_a_new_date(life):
        after = life.target(history=(*life.history, row))
        assert place(after) <= place(before) or place(before) == NOWHERE


@FEW
@given(st.data(), pains)
def test_nothing_rises_after_pain_of_three_and_more(data: st.DataObject, pain: Pain) -> None:
    life = data.draw(lives())
    before = life.target()
    row = replace(_answer(data, life, before), pain=replace(pain, score=max(3, pain.score or 3)))
    after = life.target(history=(*life.history, row))
    if row.prescribed == before.prescribed and not row.regression:
        assert place(after) <= place(before)
    if not row.regression:
        assert not after.open_last


@FEW
@given(st.data(), pains.filter(lambda pain: pain.sharp or (pain.score or 0) >= 5))
def test_red_pain_stops_or_regresses_and_shows_the_note(data: st.DataObject, pain: Pain) -> None:
    life = data.draw(lives())
    row = replace(_answer(data, life, life.target()), pain=pain)
    after = life.target(history=(*life.history, row))
    if own(life).rungs:
        assert after.action in ("stop", "off")
    assert after.safety_note
    assert place(after) == NOWHERE


@FEW
@given(st.data(), st.integers(1, 8), st.booleans())
def test_doing_more_never_leads_lower(data: st.DataObject, more: int, another: bool) -> None:
    life = data.draw(lives())
    row = _answer(data, life, life.target())
    after = life.target(history=(*life.history, row))
    if another or not row.sets:
        better = replace(row, sets=(*row.sets, more))
    else:
        n = data.draw(st.integers(0, len(row.sets) - 1))
        better = replace(row, sets=(*row.sets[:n], row.sets[n] + more, *row.sets[n + 1 :]))
    assert place(life.target(history=(*life.history, better))) >= place(after)


@FEW
@given(st.data())
def test_a_harder_rung_never_leads_lower(data: st.DataObject) -> None:
    life = data.draw(lives())
    row = _answer(data, life, life.target())
    rungs = own(life).rungs
    if row.rung not in rungs[:-1]:
        return
    harder = replace(row, rung=rungs[rungs.index(row.rung) + 1])
    after = life.target(history=(*life.history, row))
    assert place(life.target(history=(*life.history, harder))) >= place(after)


@FEW
@given(st.data(), pains, st.integers(1, 5))
def test_more_pain_never_raises(data: st.DataObject, pain: Pain, more: int) -> None:
    life = data.draw(lives())
    row = replace(_answer(data, life, life.target()), pain=replace(pain, score=pain.score or 0))
    worse = replace(row, pain=replace(pain, score=min(10, (pain.score or 0) + more)))
    after = life.target(history=(*life.history, row))
    assert place(life.target(history=(*life.history, worse))) <= place(after)


@FEW
@given(lives(), st.integers(0, 40), st.integers(1, 60))
def test_a_longer_gap_never_raises(life: Life, days: int, more: int) -> None:
    assert place(life.target(later=days + more)) <= place(life.target(later=days))


@FEW
@given(st.data())
def test_a_deleted_log_is_as_if_it_had_never_been(data: st.DataObject) -> None:
    life = data.draw(lives())
    before = life.target()
    row = replace(
        _answer(data, life, before), date=life.today - timedelta(data.draw(st.integers(0, 9)))
    )
    longer = (*life.history, row)
    life.target(history=longer)
    assert life.target(history=tuple(one for one in longer if one is not row)) == before
