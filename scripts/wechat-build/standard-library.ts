import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The member names of an object of the standard library: `Array` → its statics, `Array.prototype` → its methods. */
export type StandardLibrary = ReadonlyMap<string, ReadonlySet<string>>;

const FOLDER = dirname(require.resolve('typescript'));

/** Reads from TypeScript's own declarations which members these libraries have; `es2020` includes all years before. */
export function standardLibrary(libraries: readonly string[]): StandardLibrary {
  const found = new Declarations();
  for (const library of libraries) found.read(library);
  return found.objects();
}

class Declarations {
  private readonly files = new Set<string>();
  private readonly interfaces = new Map<string, Set<string>>();
  private readonly variables = new Map<string, string>();

  read(library: string): void {
    if (this.files.has(library)) return;
    this.files.add(library);
    const name = `lib.${library}.d.ts`;
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
    for (const { fileName } of file.libReferenceDirectives) this.read(fileName.toLowerCase());
    for (const statement of file.statements) this.note(statement);
  }

  objects(): StandardLibrary {
    const objects = new Map<string, Set<string>>();
    for (const [variable, type] of this.variables) {
      const statics = this.interfaces.get(type) ?? new Set();
      objects.set(variable, statics);
      const isClass = statics.has('prototype');
      const methods = isClass ? this.interfaces.get(variable) : undefined;
      if (methods) objects.set(`${variable}.prototype`, methods);
    }
    return objects;
  }

  private note(statement: ts.Statement): void {
    if (ts.isInterfaceDeclaration(statement)) {
      this.add(statement.name.text, statement.members.map(nameOf));
    } else if (ts.isModuleDeclaration(statement) && statement.body) {
      this.noteNamespace(statement.name.text, statement.body);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, type } of statement.declarationList.declarations) {
        const isNamed = type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName);
        if (isNamed && ts.isIdentifier(name)) this.variables.set(name.text, type.typeName.text);
      }
    }
  }

  /** `Reflect` is declared as a namespace of functions. */
  private noteNamespace(name: string, body: ts.ModuleBody | ts.JSDocNamespaceBody): void {
    if (!ts.isModuleBlock(body)) return;
    const functions = body.statements.filter(ts.isFunctionDeclaration);
    this.add(
      name,
      functions.map((one) => one.name?.text),
    );
    this.variables.set(name, name);
  }

  private add(name: string, members: readonly (string | undefined)[]): void {
    const known = this.interfaces.get(name) ?? new Set();
    this.interfaces.set(name, known);
    for (const member of members) if (member !== undefined) known.add(member);
  }
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
