import { clockDoor } from './layers.ts';
import type { Call, Context, Member, New, Node, Visitor } from './rule.ts';

const CLOCK = 'Time is an argument: domain/ never reads the clock. Take `now` or `today` as a parameter.';
const ZONE = 'Zone and locale are arguments: domain/ never uses those of the machine. Take `zone` or `locale` as a parameter.';
const RANDOM = 'Chance is an argument: domain/ makes no ids and rolls no dice. Take the id as a parameter.';

/** Methods that fall back to the machine's locale when their first argument (the second of localeCompare) is left out. */
const LOCALE_AT: Readonly<Record<string, number>> = { toLocaleString: 0, toLocaleDateString: 0, toLocaleTimeString: 0, toLocaleUpperCase: 0, toLocaleLowerCase: 0, localeCompare: 1 };
const RANDOM_OR_CLOCK: Readonly<Record<string, string>> = { performance: CLOCK, crypto: RANDOM };

/**
 * Finds reads of the clock; with `isWholeZone` also chance, zone and locale of the machine, in which case the messages
 * speak of domain/.
 */
export function purity(context: Context, { isWholeZone }: { readonly isWholeZone: boolean }): Visitor {
  const clock = isWholeZone ? CLOCK : clockDoor.message;
  const report = (node: Node, message: string) => context.report({ node, message });
  const clockReads: Visitor = {
    NewExpression(node) {
      if (!isNamed(node.callee, 'Date')) return;
      if (node.arguments.length === 0) report(node, clock);
      // `new Date(2026, 2, 29)` is local time of whatever machine runs it.
      else if (isWholeZone && node.arguments.length > 1) report(node, ZONE);
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'Date') || isMember(node.callee, 'Date', 'now')) report(node, clock);
      else if (isWholeZone) judgeCall(node, report);
    },
  };
  if (!isWholeZone) return clockReads;
  return {
    ...clockReads,
    'NewExpression:exit'(node: New) {
      if (isIntl(node.callee) && lacksLocale(node.arguments)) report(node, ZONE);
    },
    MemberExpression(node) {
      const owner = node.object.type === 'Identifier' ? node.object.name : '';
      const message = RANDOM_OR_CLOCK[owner] ?? (isMember(node, 'Math', 'random') ? RANDOM : undefined);
      if (message) report(node, message);
    },
  };
}

function judgeCall(node: Call, report: (node: Node, message: string) => void) {
  const { callee } = node;
  if (callee.type !== 'MemberExpression') return;
  const method = propertyOf(callee);
  const localeAt = method === null ? undefined : LOCALE_AT[method];
  if (localeAt !== undefined && lacksLocale(node.arguments.slice(localeAt))) report(node, ZONE);
  if (method === 'getTimezoneOffset') report(node, ZONE);
  if (isIntl(callee) && lacksLocale(node.arguments)) report(node, ZONE);
}

const lacksLocale = (args: readonly Node[]) => args[0] === undefined || isNamed(args[0], 'undefined');
const isNamed = (node: Node, name: string) => node.type === 'Identifier' && node.name === name;
const isIntl = (node: Node) => node.type === 'MemberExpression' && isNamed(node.object, 'Intl');
const isMember = (node: Node, owner: string, property: string) => node.type === 'MemberExpression' && isNamed(node.object, owner) && propertyOf(node) === property;
const propertyOf = (node: Member): string | null => (node.property.type === 'Identifier' ? node.property.name : null);
