"""Small changes to code, one at a time, which tests should notice: what `mutants.py` tries.

A comparison, an operator, a number, a string or a truth value is another one; a condition is turned; a statement is
left out; nothing is returned. Left as they are: annotations, docstrings, `__all__`, assertions, the words of errors,
the text of f-strings (parts of patterns, or words again), the type that `cast` is given, and assignments without which
a variable has no value at all: any test would notice that.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Mutant", "mutants"]

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.Add, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_LEFT_OUT = ast.Expr | ast.Assign | ast.AugAssign | ast.Raise | ast.Continue | ast.Break | ast.Delete
_WITHOUT_WORDS = ast.operator | ast.cmpop | ast.boolop | ast.unaryop
_TURNED = (ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.Is, ast.IsNot)  # whose operator is turned already


@dataclass(frozen=True)
class Mutant:
    """One change of one file.

    Attributes:
        path: the file.
        lines: those of the statement, or of the head of the compound statement, that it changes.
        function: whether it is in the body of a function, so that it does nothing before that is called.
        change: what stood there, and what stands there now.
        tree: the changed module.
    """

    path: Path
    lines: range
    function: bool
    change: str
    tree: ast.Module


def mutants(path: Path) -> Iterator[Mutant]:
    """Every mutant of a file, in the order of its lines."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    for parent, name, index, statement, function in list(_places(module, None, None)):
        old = _at(parent, name, index)
        for new in _replacements(old, parent, name, function):
            seen = parent if isinstance(old, _WITHOUT_WORDS) else None
            before = _shown(seen or old)
            _put(parent, name, index, new)
            change = f"{before} -> {_shown(seen or new)}"
            tree = ast.fix_missing_locations(copy.deepcopy(module))
            _put(parent, name, index, old)
            yield Mutant(path, _lines(statement), function is not None, change, tree)


_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_Place = tuple[ast.AST, str, int | None, ast.stmt, _Function | None]


def _places(node: ast.AST, statement: ast.stmt | None, function: _Function | None) -> Iterator[_Place]:
    """Where something may be changed: a node's parent, field and index, its statement, its function."""
    if isinstance(node, ast.Assert | ast.JoinedStr | ast.ImportFrom | ast.Import | ast.Raise):
        return
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "bases", "ctx") or _is_typing(node, name):
            continue
        inside = node if name == "body" and isinstance(node, _Function) else function
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(child, ast.AST) and not _is_exempt(node, name, index, child):
                nearest = child if isinstance(child, ast.stmt) else statement
                if nearest:
                    yield node, name, index, nearest, inside
                yield from _places(child, nearest, inside)


def _is_typing(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.AnnAssign) and name == "value" and "TypeAlias" in ast.unparse(node.annotation)


def _is_exempt(node: ast.AST, name: str, index: int | None, child: ast.AST) -> bool:
    """Docstrings, `__all__`, and the type that a cast is to."""
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) == "__all__":
        return True
    return isinstance(node, ast.Call) and name == "args" and index == 0 and ast.unparse(node.func) == "cast"


def _replacements(node: ast.AST, parent: ast.AST, name: str, function: _Function | None) -> Iterator[ast.AST]:
    if other := _OPERATORS.get(type(node)):
        yield other()
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant("" if value else "mutant")
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield ast.Return(ast.Constant(None))
        case ast.Return(value=None):
            yield ast.Pass()
        case _ if function and isinstance(node, _LEFT_OUT) and not _is_only_value(node, function):
            yield ast.Pass()
    if isinstance(node, ast.expr) and (name == "test" or (name == "ifs" and isinstance(parent, ast.comprehension))):
        simple = isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], _TURNED)
        if not simple and not (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
            yield ast.UnaryOp(ast.Not(), node)


def _is_only_value(node: ast.AST, function: _Function) -> bool:
    """An assignment without which its variables have no value: that would be too easy."""
    if not isinstance(node, ast.Assign):
        return False
    own, every = list(_bound(node)), list(_bound(function))
    return bool(own) and all(every.count(name) == own.count(name) for name in own)


def _bound(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _at(parent: ast.AST, name: str, index: int | None) -> ast.AST:
    value = getattr(parent, name)
    node: ast.AST = value if index is None else value[index]
    return node


def _put(parent: ast.AST, name: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[index] = node


def _lines(statement: ast.stmt) -> range:
    body = getattr(statement, "body", None)
    last = body[0].lineno if isinstance(body, list) and body else (statement.end_lineno or statement.lineno) + 1
    return range(statement.lineno, max(last, statement.lineno + 1))


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split()) or type(node).__name__
    return text if len(text) <= 60 else f"{text[:50]} ... {text[-8:]}"
