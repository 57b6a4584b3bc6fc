import { expect, test } from 'vitest';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { aPlanSheet } from '#tests/support/sheets.ts';

const put = { op: 'put', table: 'people', value: { id: 'p1', name: 'Ada' } };
const commit = { label: 'Add person', at: 1, origin: 'window', changes: [put] };
const plan = { madeAt: 1, untilAt: 2, zone: 'Europe/London', restOns: [], reminders: [] };
const reminder = { key: 'k', kind: 'own', dueAt: 1, expiresAt: null, urgency: 'moment', title: 'T', body: '', reason: '', route: '/today' };

const good: [keyof typeof argumentsOf, unknown[]][] = [
  ['appendToJournal', [commit]],
  ['appendToJournal', [{ ...commit, changes: [{ op: 'delete', table: 'people', id: 'p1' }] }]],
  ['readJournal', [0, 1_000_000]],
  ['changeSettings', [{ theme: 'dark' }]],
  ['sendReminderPlan', [{ ...plan, reminders: [reminder] }]],
  ['exportPdf', ['job', [aPlanSheet('Ada')], 'folder']],
  ['openWindow', ['/people/1']],
  ['setUnsaved', [true]],
  ['keepWhileLocked', [true]],
];
test.each(good)('%s takes %j', (name, args) => expect(argumentsOf[name].safeParse(args).success).toBe(true));

const bad: [keyof typeof argumentsOf, unknown[]][] = [
  ['readFacts', ['one too many']],
  ['appendToJournal', []],
  ['appendToJournal', [commit, commit]],
  ['appendToJournal', [{ ...commit, changes: [] }]],
  ['appendToJournal', [{ ...commit, at: -1 }]],
  ['appendToJournal', [{ ...commit, at: 1.5 }]],
  ['appendToJournal', [{ ...commit, at: Number.POSITIVE_INFINITY }]],
  ['appendToJournal', [{ ...commit, origin: '' }]],
  ['appendToJournal', [{ ...commit, changes: [{ ...put, op: 'drop' }] }]],
  ['appendToJournal', [{ ...commit, changes: [{ ...put, table: 'constructor' }] }]],
  ['appendToJournal', [{ ...commit, changes: [{ ...put, value: null }] }]],
  ['appendToJournal', [{ ...commit, changes: [{ ...put, value: { id: 5 } }] }]],
  ['appendToJournal', [{ ...commit, changes: [{ op: 'delete', table: 'people', id: '' }] }]],
  ['readJournal', [-1, 1]],
  ['readJournal', [0, 0]],
  ['readJournal', [0, 2 ** 40]],
  ['readJournal', ['0', 1]],
  ['changeSettings', [{ theme: 'pink' }]],
  ['changeSettings', [{ textSize: 100.5 }]],
  ['changeSettings', [{ workingDays: [] }]],
  ['changeSettings', [{ workingDays: [8] }]],
  ['changeSettings', [{ reminders: { quietFrom: '25:00' } }]],
  ['changeSettings', [null]],
  ['changeSettings', [{ theme: 'dark', evil: true }]],
  ['sendReminderPlan', [{ ...plan, zone: '' }]],
  ['sendReminderPlan', [{ ...plan, reminders: [{ ...reminder, route: 'https://example.com' }] }]],
  ['sendReminderPlan', [{ ...plan, reminders: [{ ...reminder, kind: 'nag' }] }]],
  ['readReceipts', ['0']],
  ['exportPdf', ['', [aPlanSheet('Ada')], 'folder']],
  ['exportPdf', ['job', [], 'folder']],
  ['exportPdf', ['job', [aPlanSheet('Ada')], 'printer']],
  ['exportPdf', ['job', [{ ...aPlanSheet('Ada'), paper: 'A0' }], 'folder']],
  ['exportPdf', ['job', [{ ...aPlanSheet('Ada'), kind: 'page' }], 'folder']],
  ['exportPdf', ['job', Array.from({ length: 501 }, () => aPlanSheet('Ada')), 'folder']],
  ['cancelExport', ['x'.repeat(101)]],
  ['revealFile', ['']],
  ['copyText', [5]],
  ['saveText', ['', 'words']],
  ['saveText', ['Heed recovery key', 'x'.repeat(100_001)]],
  ['openWindow', ['people']],
  ['openWindow', ['javascript:alert(1)']],
  ['openWindow', [`/${'x'.repeat(500)}`]],
  ['setUnsaved', [1]],
  ['keepWhileLocked', ['yes']],
  ['printPageReady', [undefined]],
];
test.each(bad)('%s refuses %j', (name, args) => expect(argumentsOf[name].safeParse(args).success).toBe(false));

test('a change of one setting names no other', () => {
  expect(argumentsOf.changeSettings.parse([{ theme: 'dark' }])).toEqual([{ theme: 'dark' }]);
});
