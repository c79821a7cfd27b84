import ts from 'typescript'
import type { SourceFile } from './project.ts'

/** What a file is measured by. Places are `path:line`, so that an editor opens them. */
export type Measure = {
  readonly path: string
  readonly lines: number
  readonly longFunctions: readonly string[]
  readonly manyParameters: readonly string[]
  readonly booleanParameters: readonly string[]
  readonly casts: readonly string[]
  readonly anys: readonly string[]
  readonly suppressions: readonly string[]
  readonly sql: readonly string[]
  /** Exported functions: all of them, and those without a docstring. */
  readonly publicFunctions: readonly string[]
  readonly undocumented: readonly string[]
}

/** Ceilings of one function; those of a file and of the whole are in the test that holds them. */
export const ceilings = { functionLines: 40, parameters: 3 } as const

const suppression =
  /@ts-(ignore|nocheck|expect-error)|(biome|eslint|knip|jscpd|v8|istanbul|c8)[-: ](ignore|disable)|@knipignore/
const statedError = /@ts-expect-error \w/
const sqlCalls = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
])

/** Reads one TypeScript file and measures it. */
export function measure({ path, text }: SourceFile): Measure {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const nodes = allNodes(file)
  const places = (found: readonly ts.Node[]) => found.map(node => placeOf(file, node.getStart()))
  const functions = nodes.filter(isImplementation)
  const parameters = nodes.filter(ts.isParameter)
  const exported = file.statements.flatMap(exportedFunctions)
  return {
    path,
    lines: text.split('\n').length - 1,
    longFunctions: places(functions.filter(node => linesOf(file, node) > ceilings.functionLines)),
    manyParameters: places(functions.filter(node => positional(node) > ceilings.parameters)),
    booleanParameters: places(parameters.filter(isBoolean)),
    casts: places(nodes.filter(isCast)),
    anys: places(nodes.filter(node => node.kind === ts.SyntaxKind.AnyKeyword)),
    suppressions: suppressionsOf(file, nodes),
    sql: places(nodes.filter(isSql)),
    publicFunctions: places(exported),
    undocumented: places(exported.filter(node => ts.getJSDocCommentsAndTags(node).length === 0)),
  }
}

function allNodes(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (child: ts.Node) => {
    found.push(child)
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}

const placeOf = (file: ts.SourceFile, position: number) =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(position).line + 1}`

function linesOf(file: ts.SourceFile, node: ts.Node): number {
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line
  return line(node.end) - line(node.getStart()) + 1
}

const isImplementation = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

const positional = (node: ts.FunctionLikeDeclaration) =>
  node.parameters.filter(parameter => parameter.name.getText() !== 'this').length

/** A parameter that is yes or no reads as nothing where it is called: an object with a name does. */
function isBoolean({ type, initializer }: ts.ParameterDeclaration): boolean {
  const parts = type && ts.isUnionTypeNode(type) ? type.types : type ? [type] : []
  const starts = initializer?.kind
  return (
    parts.some(part => part.kind === ts.SyntaxKind.BooleanKeyword) ||
    starts === ts.SyntaxKind.TrueKeyword ||
    starts === ts.SyntaxKind.FalseKeyword
  )
}

/** `as const` narrows and cannot lie; every other `as` is a promise that the compiler did not check. */
const isCast = (node: ts.Node) =>
  ts.isTypeAssertionExpression(node) || (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type))

/** Builder calls and `sql` templates: how a statement is written with or without importing the package. */
const isSql = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) && sqlCalls.has(node.name.text)) ||
  (ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText()))

/** In a test, an error that is expected and said in words is an assertion about the types. */
function suppressionsOf(file: ts.SourceFile, nodes: readonly ts.Node[]): readonly string[] {
  const starts = new Map<number, string>()
  for (const { pos, end } of nodes) {
    const before = ts.getLeadingCommentRanges(file.text, pos) ?? []
    const after = ts.getTrailingCommentRanges(file.text, end) ?? []
    for (const range of [...before, ...after]) starts.set(range.pos, file.text.slice(range.pos, range.end))
  }
  const allowed = (comment: string) => /\.test\.tsx?$/.test(file.fileName) && statedError.test(comment)
  return [...starts]
    .filter(([, comment]) => suppression.test(comment) && !allowed(comment))
    .map(([position]) => placeOf(file, position))
}

/** The statement that carries the docstring of each function a file exports. */
function exportedFunctions(statement: ts.Statement): readonly ts.Node[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return []
  if (ts.isFunctionDeclaration(statement)) return [statement]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.some(({ initializer }) => isFunctionValue(initializer))
    ? [statement]
    : []
}

const isFunctionValue = (value: ts.Expression | undefined) =>
  value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
