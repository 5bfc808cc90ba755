"""Statements that are written with SQLAlchemy once and run on the driver itself ever after.

What SQLAlchemy adds to each call (cache keys, contexts, results of its own) takes several times
as long as the statement. That is worth it everywhere but on the way that each message takes.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Table, Update
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.visitors import iterate

from tgbot.store.reads import Reads, reads

Row = tuple[Any, ...]
Values = Mapping[str, Any]
Statement = Select[Any] | Insert | Update | Delete


class Prepared:
    """One statement. Its bindparams are its values; an insert names its `columns`.

    What is not said the same way in each database is made for that of the connection.
    """

    def __init__(
        self,
        statement: Statement | Callable[[Connection], Statement],
        columns: Sequence[str] | None = None,
    ) -> None:
        self._statement = statement
        self._columns = columns
        self._forms: dict[str, _Form] = {}

    def rows(self, conn: Connection, values: Values) -> list[Row]:
        """All rows that it gives."""
        form = self._form(conn)
        return form.read(_rows(conn, form, form.arguments(values)))

    def first(self, conn: Connection, values: Values) -> Row | None:
        """Its first row; None where there is none."""
        form = self._form(conn)
        rows = _rows(conn, form, form.arguments(values))
        return form.read(rows[:1])[0] if rows else None

    def learn(self, conn: Connection, values: Values, rows: list[Row]) -> None:
        """Takes as known which of the driver's rows it gives, where that was just written."""
        form = self._form(conn)
        reads(conn).keep(_key(form, form.arguments(values)), form.looks_at, rows)

    def run(self, conn: Connection, values: Values) -> None:
        """Runs it."""
        form = self._form(conn)
        _execute(conn, form.sql, form.arguments(values))
        form.minded(reads(conn))

    def run_each(self, conn: Connection, many: Sequence[Values]) -> None:
        """Runs it for each of many values."""
        form = self._form(conn)
        arguments = [form.arguments(values) for values in many]
        if arguments:
            _execute(conn, form.sql, arguments, many=True)
            form.minded(reads(conn))

    def _form(self, conn: Connection) -> "_Form":
        form = self._forms.get(conn.dialect.name)
        if form is None:
            known = self._statement
            statement = known(conn) if callable(known) else known
            form = _Form(statement, self._columns, conn.dialect)
            self._forms[conn.dialect.name] = form
        return form


class _Form:
    """A statement in the SQL of one database, with what its values go through on the way."""

    def __init__(
        self,
        statement: Statement,
        columns: Sequence[str] | None,
        dialect: Dialect,
    ) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        self.sql = str(compiled)
        tables = tuple(sorted({one.name for one in iterate(statement) if isinstance(one, Table)}))
        written = statement.table if isinstance(statement, Insert | Update | Delete) else None
        self.writes = written.name if isinstance(written, Table) else None
        self.looks_at = () if self.writes else tables
        self._by_place = compiled.positiontup is not None
        fixed = compiled.params
        binds = {name: bind for bind, name in compiled.bind_names.items()}
        self._steps = [
            (name, _bound(binds[name].type, dialect), binds[name].required)
            for name in compiled.positiontup or binds
        ]
        self._fixed = {
            name: fixed[name] if way is None else way(fixed[name])
            for name, way, required in self._steps
            if not required
        }
        given = getattr(statement, "selected_columns", None) or statement.exported_columns
        ways = [_found(column.type, dialect) for column in given]
        self._ways = [(at, way) for at, way in enumerate(ways) if way is not None]

    def arguments(self, values: Values) -> Any:
        """What the driver is given for these values."""
        fixed = self._fixed
        if self._by_place:
            return [
                fixed[name] if name in fixed else values[name] if way is None else way(values[name])
                for name, way, _ in self._steps
            ]
        return {
            **fixed,
            **{
                name: values[name] if way is None else way(values[name])
                for name, way, required in self._steps
                if required
            },
        }

    def minded(self, known: Reads) -> None:
        """Says what it wrote."""
        if self.writes is not None:
            known.written(self.writes)

    def read(self, rows: list[Row]) -> list[Row]:
        """What the driver's rows say."""
        ways = self._ways
        if not ways:
            return list(rows)
        found = [list(row) for row in rows]
        for row in found:
            for at, way in ways:
                row[at] = way(row[at])
        return [tuple(row) for row in found]


def _rows(conn: Connection, form: _Form, arguments: Any) -> list[Row]:
    """The driver's rows; what writes is run each time."""
    known = reads(conn)
    if form.writes is not None:
        given: list[Row] = _execute(conn, form.sql, arguments).fetchall()
        form.minded(known)
        return given
    key = _key(form, arguments)
    rows = known.find(key)
    if rows is None:
        rows = _execute(conn, form.sql, arguments).fetchall()
        known.keep(key, form.looks_at, rows)
    return rows


def _key(form: _Form, arguments: Any) -> tuple[Any, ...]:
    return (form, *(arguments if isinstance(arguments, list) else arguments.values()))


@contextmanager
def savepoint(conn: Connection) -> Iterator[None]:
    """All that happens within becomes true, or nothing of it where something is raised."""
    _execute(conn, "SAVEPOINT whole", ())
    reads(conn).forget()
    try:
        yield
    except DBAPIError as error:
        _roll_back(conn, error)
        raise
    except BaseException:
        _roll_back(conn, None)
        raise
    _execute(conn, "RELEASE SAVEPOINT whole", ())


def _roll_back(conn: Connection, because: DBAPIError | None) -> None:
    if conn.invalidated:
        return
    reads(conn).forget()
    try:
        _execute(conn, "ROLLBACK TO SAVEPOINT whole", ())
        _execute(conn, "RELEASE SAVEPOINT whole", ())
    except DBAPIError:
        # A full disk or a lost server has ended the whole transaction: that is what to tell of.
        if because is None:
            raise


def _execute(conn: Connection, sql: str, arguments: Any, *, many: bool = False) -> Any:
    assert conn.in_transaction(), "outside of a transaction nothing would be whole"
    driver: Any = conn.connection.dbapi_connection
    dialect = conn.dialect
    try:
        cursor = driver.cursor()
        if many:
            return cursor.executemany(sql, arguments)
        return cursor.execute(sql, arguments)
    except dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(
            sql,
            None,
            error,
            dialect.loaded_dbapi.Error,
            hide_parameters=True,
            connection_invalidated=dialect.is_disconnect(error, driver, None),
            dialect=dialect,
        ) from error


def _bound(type_: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    way: Callable[[Any], Any] | None = type_.dialect_impl(dialect).bind_processor(dialect)
    return way


def _found(type_: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    way: Callable[[Any], Any] | None = type_.dialect_impl(dialect).result_processor(dialect, None)
    return way
