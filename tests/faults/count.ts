import { test } from '@playwright/test';
import type { Count } from './table.ts';

/** Notes a row for the table at the end. */
export const count = (row: Count): void => void test.info().annotations.push({ type: 'count', description: JSON.stringify(row) });
