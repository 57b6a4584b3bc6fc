import type { RuleTester } from 'oxlint/plugins-dev';

/** The linter exports the types of its rules only through the tester of rules. */
export type Rule = Exclude<Parameters<RuleTester['run']>[1], { createOnce: unknown }>;
export type Context = Parameters<Rule['create']>[0];
export type Visitor = ReturnType<Rule['create']>;

type Visited<Kind extends keyof Visitor> = Parameters<NonNullable<Visitor[Kind]>>[0];
export type Call = Visited<'CallExpression'>;
export type Member = Visited<'MemberExpression'>;
export type New = Visited<'NewExpression'>;
export type Node = Call['callee'] | Call['arguments'][number];
