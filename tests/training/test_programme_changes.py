"""What a person makes different in a programme: added, left out, swapped, and back again."""

from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.programme import Changes, Programme

ABC = Programme("abc", ("a", "b", "c"), (2, 3), 20, (), {})
slugs = st.sampled_from("abcdef")
acts = st.lists(
    st.one_of(
        st.tuples(st.just("add"), slugs, slugs),
        st.tuples(st.just("leave_out"), slugs, slugs),
        st.tuples(st.just("swap"), slugs, slugs),
    ),
    max_size=12,
)


def done(changes: Changes, act: tuple[str, str, str]) -> Changes:
    name, one, other = act
    if name == "add":
        return changes.add(ABC, one)
    if name == "leave_out":
        return changes.leave_out(ABC, one)
    return changes.swap(ABC, one, other) if one in changes.exercises(ABC) else changes


def test_what_is_added_comes_last_and_only_once() -> None:
    more = Changes().add(ABC, "d").add(ABC, "d").add(ABC, "a")
    assert more.exercises(ABC) == ("a", "b", "c", "d")


def test_what_is_left_out_comes_back_to_its_place() -> None:
    less = Changes().leave_out(ABC, "b")
    assert less.exercises(ABC) == ("a", "c")
    assert less.add(ABC, "b").exercises(ABC) == ("a", "b", "c")


def test_a_swap_keeps_the_place_and_may_be_swapped_on_and_back() -> None:
    swapped = Changes().swap(ABC, "b", "d")
    assert swapped.exercises(ABC) == ("a", "d", "c")
    assert swapped.swap(ABC, "d", "e").exercises(ABC) == ("a", "e", "c")
    assert swapped.swap(ABC, "d", "b") == Changes()


def test_a_swap_for_one_that_is_there_leaves_the_other_out() -> None:
    assert Changes().swap(ABC, "a", "c").exercises(ABC) == ("b", "c")


def test_leaving_out_what_was_swapped_in_leaves_nothing_in_its_place() -> None:
    assert Changes().swap(ABC, "b", "d").leave_out(ABC, "d").exercises(ABC) == ("a", "c")


@given(acts)
def test_any_acts_leave_no_exercise_twice_and_are_kept_as_they_are(
    said: list[tuple[str, str, str]],
) -> None:
    changes = Changes()
    for act in said:
        before = changes.exercises(ABC)
        changes = done(changes, act)
        after = changes.exercises(ABC)
        assert len(set(after)) == len(after)
        if act[0] == "add":
            assert act[1] in after
        if act[0] == "leave_out":
            assert act[1] not in after
        if act[0] == "swap" and act[1] in before:
            assert act[2] in after
            assert act[1] == act[2] or act[1] not in after
    assert Changes.of_json(changes.as_json()) == changes
