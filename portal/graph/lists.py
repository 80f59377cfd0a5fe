"""Pages of rows: the ids of the page first, everything else for these rows only."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLObjectType, get_named_type
from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    Uuid,
    case,
    cast,
    column,
    false,
    func,
    literal_column,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine
from strawberry.utils.str_converters import to_camel_case

from portal.core.standing import Apart
from portal.graph import filters, json_text, narrowed
from portal.graph.json_text import Part
from portal.graph.node import By, Many, RootMany, key_of
from portal.graph.paging import COUNTED, VERSION, Window, cursor_key, order_mark, scope, window
from portal.graph.selection import Call, Given

if TYPE_CHECKING:
    from portal.graph.compile import Compiler


@dataclass(frozen=True)
class Listing:
    """A list as it stands in a document: where it comes from, its arguments, and the row it belongs to."""

    source: Many | RootMany
    type: GraphQLObjectType
    """The connection, or for a plain list the items' type."""
    call: Call
    coordinate: str
    parent: Any = None


@dataclass(frozen=True)
class Wish:
    """What of a list's arguments shapes its statement."""

    window: Window
    order: By
    order_name: str
    filter: filters.Members


class Page:
    """Builds the statement of one connection.

    Three steps, one inside the other: `base` finds the page, in the list's order, and one row more if that is asked
    for; `items` writes each row's JSON; the aggregates over them make the connection's members. They take the rows as
    they come, for sorting them again would cost more than writing them. Counting stands beside.
    """

    def __init__(self, compiler: "Compiler", listing: Listing, nodes: Sequence[FieldNode]) -> None:
        self.compiler = compiler
        self.listing = listing
        self.nodes = nodes
        self.source = listing.source
        self.call = listing.call
        self.target = compiler.type(compiler.catalogue.connections[listing.type.name])
        self.spec = compiler.catalogue.specs[self.target.name]
        self.wish: Wish = compiler.ask(self.call, partial(_wish, self.call, self.source))
        self.window = self.wish.window
        key = self.wish.order.key
        sorted_by = str(key_of(key) or getattr(key, "__name__", ""))
        self.order_mark = order_mark(self.wish.order_name, sorted_by, descending=self.wish.order.descending)
        self.found = self.source.found if isinstance(self.source, RootMany) else None
        self.most = self.found.most if self.found else COUNTED
        self.given = filters.values(compiler, self.call, self.wish.filter)
        self.sets = self._sets()
        self.apart = self._apart()
        self.peeked = self._is_peeked()
        self.row = aliased(self.spec.row, self._base(), adapt_on_names=True)
        self.items: dict[str, ColumnElement[Any]] = {}
        self.totals: dict[str, ColumnElement[Any]] = {}
        self.counted = False

    def select(self) -> Select[Any]:
        """The connection with the selected members."""
        text = json_text.joined(json_text.obj(self._members(self.listing.type, self.nodes)))
        found = select(text)
        if self.totals:
            found = found.select_from(self._aggregated())
        return found.select_from(self._count()) if self.counted else found

    def _members(
        self, connection: GraphQLObjectType, nodes: Sequence[FieldNode]
    ) -> Iterator[tuple[str, Sequence[Part]]]:
        for key, fields in self.compiler.selector.fields(connection, nodes).items():
            name = fields[0].name.value
            if name == "__typename":
                yield key, [f'"{connection.name}"']
            elif name in {"totalCount", "totalCountPrecision"}:
                yield key, self._total(name)
            elif name == "pageInfo":
                yield key, self._page_info(fields)
            else:
                item = self._edge(connection, fields) if name == "edges" else self._node(fields)
                yield key, [self._array(item)]

    def _node(self, nodes: Sequence[FieldNode]) -> ColumnElement[str]:
        return self.compiler.object(self.target, self.row, nodes)

    def _edge(self, connection: GraphQLObjectType, nodes: Sequence[FieldNode]) -> ColumnElement[str]:
        edge = self.compiler.type(get_named_type(connection.fields["edges"].type).name)
        members: list[tuple[str, Sequence[Part]]] = []
        for key, fields in self.compiler.selector.fields(edge, nodes).items():
            match fields[0].name.value:
                case "cursor":
                    members.append((key, ['"', self._cursor_of_row(), '"']))
                case "node":
                    members.append((key, [self._node(fields)]))
                case _:
                    members.append((key, [f'"{edge.name}"']))
        return json_text.joined(json_text.obj(members))

    def _page_info(self, nodes: Sequence[FieldNode]) -> list[Part]:
        type_ = self.compiler.type("PageInfo")
        selected = self.compiler.selector.fields(type_, nodes)
        return json_text.obj((key, [self._page_fact(fields[0].name.value)]) for key, fields in selected.items())

    def _page_fact(self, name: str) -> Part:
        window = self.window
        match name:
            case "hasNextPage":
                return _word(window.before) if window.backward else self._more()
            case "hasPreviousPage":
                return self._more() if window.backward else _word(window.after)
            case "startCursor":
                return self._cursor_at(self._ends()[0], "first")
            case "endCursor":
                return self._cursor_at(self._ends()[1], "last")
        return '"PageInfo"'

    def _more(self) -> ColumnElement[str]:
        return self._total_column("more", cast(func.count() > self._size(), Text))

    def _sets(self) -> Mapping[str, Select[Any]]:
        named = self.source.filter if isinstance(self.source, RootMany) else None
        match named:
            case (_, _, sets, _):
                return sets(self.compiler.sight, self.given)
        return {}

    def _apart(self) -> Apart | None:
        named = self.source.filter if isinstance(self.source, RootMany) else None
        match named:
            case (_, _, _, apart):
                return apart(self.compiler.sight, self.given)
        return None

    def _is_peeked(self) -> bool:
        """Whether it is asked if there are more rows beyond the page."""
        info, asked = self.compiler.type("PageInfo"), "hasPreviousPage" if self.window.backward else "hasNextPage"
        return any(
            fields[0].name.value == asked
            for members in self.compiler.selector.fields(self.listing.type, self.nodes).values()
            if members[0].name.value == "pageInfo"
            for fields in self.compiler.selector.fields(info, members).values()
        )

    def _size(self) -> ColumnElement[int]:
        return literal_column(str(self.window.size), Integer())

    def _ends(self) -> tuple[ColumnElement[int], ColumnElement[int]]:
        """The places of the page's first and last row among those found, which may be one more."""
        found, one = func.count(), literal_column("1", Integer())
        if self.window.backward:
            return func.greatest(found - self._size() + one, one), found
        return one, func.least(found, self._size())

    def _cursor_at(self, place: ColumnElement[int], name: str) -> ColumnElement[str]:
        """The cursor of the page's first or last row."""
        key, id_ = self._column("k", self.compiler.sort_key(self.wish.order, self.row)), self._column("d", self.row.id)
        cursor = self._cursor(func.array_agg(key)[place], func.array_agg(id_)[place])
        return self._total_column(name, json_text.or_null(json_text.joined(['"', cursor, '"'])))

    def _array(self, item: ColumnElement[Any]) -> ColumnElement[str]:
        """All items of the page in the list's order."""
        first, last = self._ends()
        found = func.array_agg(self._column(self.compiler.name("j"), item))[first:last]
        items = func.coalesce(func.array_to_string(found, json_text.constant(",")), json_text.constant(""))
        return self._total_column(self.compiler.name("x"), json_text.joined(["[", items, "]"]))

    def _column(self, name: str, value: ColumnElement[Any]) -> ColumnElement[Any]:
        """A value of each row, for the aggregates."""
        self.items.setdefault(name, value)
        return column(name, value.type)

    def _total_column(self, name: str, value: ColumnElement[Any]) -> ColumnElement[str]:
        self.totals.setdefault(name, value)
        return column(name, Text)

    def _total(self, name: str) -> list[Part]:
        self.counted = True
        found: ColumnElement[int] = column("counted", Integer)
        limit: ColumnElement[int] = literal_column(str(self.most))
        if name == "totalCount":
            return [cast(func.least(found, limit), Text)]
        exact, at_least = json_text.constant('"EXACT"'), json_text.constant('"AT_LEAST"')
        return [case((found > limit, at_least), else_=exact)]

    def _aggregated(self) -> Any:
        values = [value.label(name) for name, value in self.items.items()] or [literal_column("1").label("n")]
        items = select(*values).select_from(self.row)
        inner = items.subquery(self.compiler.name("i"))
        outer = select(*(value.label(name) for name, value in self.totals.items())).select_from(inner)
        return outer.subquery(self.compiler.name("p"))

    def _count(self) -> Any:
        inner = self._along(lambda way: self._outward(self._some(way))).subquery(self.compiler.name("s"))
        counting = select(func.count().label("counted")).select_from(inner)
        return counting.subquery(self.compiler.name("s"))

    def _some(self, way: narrowed.Way | None) -> Select[Any]:
        row = self.compiler.listed(self.source, self.spec, self.call)
        one: Select[Any] = select(literal_column("1").label("n")).select_from(row)
        return one.where(*self._conditions(row, way)).limit(self.most + 1)

    def _along(self, rows: Callable[[narrowed.Way | None], Select[Any]]) -> Any:
        """The rows along every way that the filter offers; the statement takes one of them when it runs."""
        ways = list(narrowed.ways(self.compiler, self.sets, self.apart)) if self.sets else []
        if not ways:
            return rows(None)
        each = (rows(way).subquery(self.compiler.name("w")) for way in ways)
        return union_all(*(select(one) for one in each))

    def _base(self) -> Any:
        """The page's rows and one more, to know whether there is more."""
        found = self._along(self._page)
        if not isinstance(found, Select):
            there = aliased(self.spec.row, found.subquery(self.compiler.name("b")), adapt_on_names=True)
            found = self._cut(select(there), there)
        inner = found.subquery(self.compiler.name("b"))
        if not self.window.backward:
            return inner
        there = aliased(self.spec.row, inner, adapt_on_names=True)
        return select(there).order_by(*self.compiler.ordering(self.wish.order, there)).subquery(self.compiler.name("b"))

    def _page(self, way: narrowed.Way | None) -> Select[Any]:
        row = self.compiler.listed(self.source, self.spec, self.call)
        rows = select(row).where(*self._conditions(row, way), *self._beyond(row))
        whole = way is None or way.known is None
        if self._circle_by_circle() and whole:
            return self._merged(rows, row)
        return self._outward(self._cut(rows, row))

    def _merged(self, rows: Select[Any], row: Any) -> Select[Any]:
        """A page of each of the viewer's few circles, merged: no walk over what others share."""
        unnested = func.unnest(self.compiler.sight.circles)
        circles = unnested.table_valued("id", name=self.compiler.name("c")).render_derived()
        mine = rows.where(getattr(row, key_of(self.source.circle) or "") == circles.c.id)  # type: ignore[union-attr]  # asked of root lists only
        each = self._cut(mine, row).lateral(self.compiler.name("l"))
        merged = aliased(self.spec.row, each)
        return self._cut(select(merged).select_from(circles).join(each, true()), merged)

    def _circle_by_circle(self) -> bool:
        return self._is_scoped() and not self.compiler.sight.shape.wide

    def _is_scoped(self) -> bool:
        scoped = isinstance(self.source, RootMany) and self.source.circle is not None
        return scoped and self.compiler.guarded

    def _cut(self, rows: Select[Any], row: Any) -> Select[Any]:
        ordering = self.compiler.ordering(self.wish.order, row, backward=self.window.backward)
        return rows.order_by(*ordering).limit(self.window.size + self.peeked)

    def _outward(self, rows: Select[Any]) -> Select[Any]:
        return rows if self.listing.parent is None else rows.correlate(self.listing.parent)

    def _conditions(self, row: Any, way: narrowed.Way | None) -> Iterator[ColumnElement[bool]]:
        visible = self.compiler.visible(self.spec, row)
        # The policy says the same again, and so does a page per circle; the planner takes several conditions for rarer
        # than one: of ten thousand rows that the viewer sees it would expect a few, read all and sort them. Of
        # `coalesce` it expects every second row.
        yield func.coalesce(visible, false()) if self._is_scoped() else visible
        yield from self.compiler.belonging(self.source, row, self.listing.parent)
        if isinstance(self.source, RootMany) and self.source.filter and self.source.filter[1]:
            given = self.given if way is None or way.known is None else {**self.given, way.known: None}
            wanted = self.source.filter[1](row, self.compiler.sight, given)
            yield from wanted if way is None or way.ids is not None else narrowed.opaque(wanted)
        if way is not None:
            yield narrowed.among(row, way)

    def _beyond(self, row: Any) -> Iterator[ColumnElement[bool]]:
        """Behind `after` and before `before`, compared as one row of sort key and id."""
        for name, given in (("after", self.window.after), ("before", self.window.before)):
            if given:
                key = self.compiler.sort_key(self.wish.order, row)
                place = [self._cursor_bind(name, 0, self._key_type()), self._cursor_bind(name, 1, Uuid())]
                downward = self.wish.order.descending is (name == "after")
                here = tuple_(key, row.id)
                yield here < tuple_(*place) if downward else here > tuple_(*place)

    def _cursor_bind(self, name: str, part: int, type_: Any) -> ColumnElement[Any]:
        kind = self._key_type().python_type

        def value(given: Given) -> Any:
            return cursor_key(given.arguments(self.call)[name], self._scope(given), kind)[part]

        # Behind a subquery every cursor is alike to the planner: it keeps its plan instead of planning each page anew.
        return select(self.compiler.bind(type_, value)).scalar_subquery()

    def _cursor_of_row(self) -> ColumnElement[str]:
        return self._cursor(self.compiler.sort_key(self.wish.order, self.row), self.row.id)

    def _cursor(self, key: ColumnElement[Any], id_: ColumnElement[Any]) -> ColumnElement[str]:
        """Base64url of version, scope, sort key and id, as JSON."""
        place: list[Part] = [cast(func.to_json(key), Text), ',"', cast(id_, Text), '"]']
        text = json_text.joined([f'["{VERSION}","', *self._mark(), '",', *place])
        encoded = func.encode(func.convert_to(text, json_text.constant("UTF8")), json_text.constant("base64"))
        return func.translate(encoded, literal_column(r"E'+/=\n'"), json_text.constant("-_"))

    def _mark(self) -> list[Part]:
        if self.wish.filter or self.found:
            return [self.compiler.bind(Text(), self._scope)]
        return [self._scope(self.compiler.facts.given)]

    def _scope(self, given: Given) -> str:
        arguments = given.arguments(self.call)
        values = arguments.get(filters.FILTER) if self.wish.filter else None
        if self.found:
            values = [values, *(arguments.get(to_camel_case(name)) for name in self.found.arguments)]
        return scope(self.listing.coordinate, self.order_mark, values)

    def _key_type(self) -> TypeEngine[Any]:
        """The sort key's type; what SQLAlchemy does not know, such as `lower(…)`, is text."""
        type_ = self.compiler.sort_key(self.wish.order, self.spec.row).type
        known = type_.impl_instance if isinstance(type_, TypeDecorator) else type_
        return Text() if isinstance(known, NullType) else known


def _wish(call: Call, source: Many | RootMany, given: Given) -> Wish:
    arguments = given.arguments(call)
    order, name = _order(source, arguments.get("orderBy"))
    return Wish(window(arguments), order, name, filters.shape(call, given))


def _order(source: Many | RootMany, wanted: Any) -> tuple[By, str]:
    order = source.order
    if isinstance(order, By):
        return order, ""
    if wanted is None:
        return order.default, "default"
    field, direction = wanted["field"], wanted["direction"]
    return By(order.keys[field], descending=direction.name == "DESC"), f"{field.name} {direction.name}"


def _word(known: object) -> str:
    return "true" if known else "false"
