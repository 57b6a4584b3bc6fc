import type * as z from 'zod';
import type { expectation, expectationId } from '#domain/expectations/expectation-schema.ts';

export type ExpectationId = z.infer<typeof expectationId>;
export type Expectation = z.infer<typeof expectation>;
