/** The project's own lint rules, loaded by .oxlintrc.json: who may know whom, who may read the clock, what files are called. */
import path from 'node:path';
import { judgeImport } from './judge-import.ts';
import { judgeName } from './judge-name.ts';
import { clockDoor, type Door, electronDoors, isWithin, windowBridge } from './layers.ts';
import { purity } from './purity.ts';
import type { Node, Rule } from './rule.ts';

const root = path.resolve(import.meta.dirname, '../..');
const inProject = (file: string) => path.relative(root, file).replaceAll('\\', '/');
const isShut = (door: Door, file: string) => !door.places.some((place) => isWithin(file, place));

const imports: Rule = {
  create(context) {
    const file = inProject(context.filename);
    const judge = (source: Node | null) => {
      const message = source?.type === 'Literal' && typeof source.value === 'string' ? judgeImport(file, source.value) : null;
      if (source && message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration(node) {
        judge(node.source);
        if (node.source.value !== 'electron') return;
        for (const specifier of node.specifiers) {
          const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : '';
          const door = electronDoors[name];
          if (door && isShut(door, file)) context.report({ node: specifier, message: door.message });
        }
      },
      ExportNamedDeclaration: (node) => judge(node.source),
      ExportAllDeclaration: (node) => judge(node.source),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source),
    };
  },
};

const bridge: Rule = {
  create(context) {
    const { property, door } = windowBridge;
    if (!isShut(door, inProject(context.filename))) return {};
    return {
      MemberExpression(node) {
        const owner = node.object.type === 'Identifier' ? node.object.name : '';
        const name = node.property.type === 'Identifier' ? node.property.name : node.property.type === 'Literal' ? node.property.value : null;
        if (name === property && (owner === 'window' || owner === 'globalThis' || owner === 'self')) context.report({ node, message: door.message });
      },
    };
  },
};

const pure: Rule = {
  create(context) {
    const file = inProject(context.filename);
    if (isWithin(file, 'domain')) return purity(context, { isWholeZone: true });
    if (isWithin(file, 'renderer') && isShut(clockDoor, file)) return purity(context, { isWholeZone: false });
    return {};
  },
};

const names: Rule = {
  create(context) {
    const message = judgeName(inProject(context.filename));
    return message ? { Program: (node) => context.report({ node, message }) } : {};
  },
};

const plugin: { readonly meta: { readonly name: string }; readonly rules: Readonly<Record<string, Rule>> } = { meta: { name: 'heed' }, rules: { imports, bridge, pure, names } };
export default plugin;
