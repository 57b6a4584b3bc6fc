import { expect, test } from 'vitest';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import { type Recovery, type RecoveryId, recoverySteps } from '#domain/recoveries/recovery.ts';
import { beginRecovery, moveStep, reopenStep, rewordRecovery, settleStep } from '#domain/recoveries/transitions.ts';
import { must } from '#domain/transition.ts';
import { abel, day } from '#tests/support/meeting-records.ts';

const friday = day('2026-11-20');
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: (on: string) => on === '2026-11-23' };
const begin = (about: string, today = friday) => beginRecovery({ id: 'r' as RecoveryId, personId: abel, about, cause: { kind: 'moment' } }, { today, now: 7, work });
const begun = must(begin(' I missed the call '));

test('begun, each step has its day: at once, after five working days, after ten', () => {
  expect(begun).toMatchObject({ about: 'I missed the call', beganOn: friday, state: 'open', closedOn: null });
  expect(recoverySteps.map((kind) => begun.steps[kind].dueOn)).toEqual(['2026-11-20', '2026-11-20', '2026-11-30', '2026-12-07']);
  expect(must(begin('x', day('2026-11-21'))).steps.acknowledge.dueOn).toBe('2026-11-24');
  expect(begin('  ').kind).toBe('refused');
});

test('the next step is the first open one, whatever was done before it', () => {
  expect(nextStepOf(begun)?.kind).toBe('acknowledge');
  const sorry = must(settleStep(begun, 'apologise', 'done', friday));
  expect(nextStepOf(sorry)?.kind).toBe('acknowledge');
  expect(nextStepOf(must(settleStep(sorry, 'acknowledge', 'skipped', friday)))?.kind).toBe('put-right');
});

test('the last step closes it, one opened again opens it, and a settled step stays as it is', () => {
  const closed = recoverySteps.reduce<Recovery>((each, kind) => must(settleStep(each, kind, kind === 'apologise' ? 'skipped' : 'done', day('2026-12-08'))), begun);
  expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-12-08', steps: { apologise: { state: 'skipped', settledOn: '2026-12-08' } } });
  expect(nextStepOf(closed)).toBeNull();
  expect(settleStep(closed, 'apologise', 'done', friday).kind).toBe('refused');
  expect(moveStep(closed, 'apologise', friday, friday).kind).toBe('refused');
  const open = must(reopenStep(closed, 'check-back', friday));
  expect(open).toMatchObject({ state: 'open', closedOn: null, steps: { 'check-back': { state: 'open', settledOn: null } } });
  expect(reopenStep(open, 'check-back', friday).kind).toBe('refused');
});

test('a step can be meant for another day, and the words can change', () => {
  expect(must(moveStep(begun, 'check-back', day('2026-12-24'), friday)).steps['check-back'].dueOn).toBe('2026-12-24');
  const late = must(moveStep(begun, 'put-right', day('2026-12-20'), friday));
  expect(recoverySteps.map((kind) => late.steps[kind].dueOn)).toEqual(['2026-11-20', '2026-11-20', '2026-12-20', '2026-12-20']);
  const checked = must(settleStep(begun, 'check-back', 'done', friday));
  expect(must(moveStep(checked, 'put-right', day('2026-12-20'), friday)).steps['check-back'].dueOn).toBe('2026-12-07');
  expect(must(rewordRecovery(begun, ' I was late ')).about).toBe('I was late');
  expect(rewordRecovery(begun, ' ').kind).toBe('refused');
});
