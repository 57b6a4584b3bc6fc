import * as z from 'zod';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import { calendarDate, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { HISTORY_DAYS, LONGEST_HISTORY_DAYS, SHORTEST_HISTORY_DAYS } from '#domain/history/history-period.ts';
import { languageChoices } from '#domain/language/language.ts';
import { reminderKinds } from '#domain/reminders/planned-reminder.ts';
import { retentionSettings } from '#domain/retention/retention-settings.ts';
import { jurisdictions } from '#domain/requests/rule-pack.ts';

const time = (value: string) => value as WallTime;
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);

/** Lead times per kind, in the unit the kind's name in the settings screen says. */
const leadTimes = z.object({
  prepEveningAt: wallTime.default(time('18:00')),
  prepMinutesBefore: z.number().int().min(0).max(240).default(15),
  writeUpHoursAfter: z.number().int().min(0).max(72).default(2),
  commitmentDaysBefore: z.number().int().min(0).max(30).default(1),
  goalStepDaysBefore: z.number().int().min(0).max(30).default(1),
  askDaysBefore: z.number().int().min(0).max(30).default(1),
  praiseWaitingDays: z.number().int().min(0).max(30).default(2),
  planReviewDaysBefore: z.number().int().min(0).max(60).default(3),
  requestDaysBefore: z.number().int().min(0).max(60).default(14),
  requestStepDaysBefore: z.number().int().min(0).max(30).default(2),
  occasionDaysBefore: z.number().int().min(0).max(30).default(3),
});

/** The manager's own service standard; the defaults' sources stand in product.md's facts: two-weekly is common practice, weekly in the first 90 days; a word a week matters most (Gallup). */
const standards = z.object({
  cadenceDays: z.number().int().min(1).max(90).default(14),
  newcomerCadenceDays: z.number().int().min(1).max(90).default(7),
  newcomerForDays: z.number().int().min(0).max(365).default(90),
  /** Days after which a person without any word is named, softly. */
  wordDays: z.number().int().min(1).max(90).default(7),
  praiseNudgeDays: z.number().int().min(1).max(90).default(10),
  /** Days after which what two expect of each other is said aloud again. */
  expectationConfirmDays: z.number().int().min(7).max(365).default(90),
  firstAnswerWorkingDays: z.number().int().min(1).max(60).default(2),
  outcomeWorkingDays: z.number().int().min(1).max(120).default(10),
});

/** Whose rules apply to requests to work differently, and the manager's own numbers where a state gives none. */
const requestRules = z.object({
  /** Null: guessed from the country of the public holidays. */
  jurisdiction: z.enum(jurisdictions).nullable().default(null),
  ownDays: z.number().int().min(1).max(366).default(21),
  euDays: z.number().int().min(1).max(366).default(21),
  /** The day from which the Employment Rights Act 2025 applies; null: not in force. */
  employmentRightsAct2025From: calendarDate.nullable().default(null),
});

/** When the manager means to look back on the week; a null weekday: not at all. */
const weeklyReview = z.object({ weekday: weekday.nullable().default(5), at: wallTime.default(time('15:00')) });

/** The manager's leave: no working days, so clocks stand still. Past periods stay, because clocks of the past count on them. */
const leavePeriod = z.object({ fromOn: calendarDate, toOn: calendarDate }).refine(({ fromOn, toOn }) => fromOn <= toOn, 'leave ends before it begins');

export const settingsSchema = z.object({
  /** Takes effect when Heed starts anew. */
  language: z.enum(languageChoices).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** `more`: black on white or white on black, and lines around everything. */
  contrast: z.enum(['system', 'more']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  motion: z.enum(['system', 'reduced']).default('system'),
  /** Percent of the normal text size. */
  textSize: z.number().int().min(80).max(200).default(100),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  managerName: z.string().max(200).default(''),
  organisation: z.string().max(200).default(''),
  firstRunDone: z.boolean().default(false),
  workingDays: z.array(weekday).min(1).default([1, 2, 3, 4, 5]),
  /** ISO 3166 code for date-holidays, with optional state: `GB`, `DE`, `DE-BY`; null: no public holidays. */
  holidayCountry: z.string().max(20).nullable().default(null),
  leave: z.array(leavePeriod).max(1_000).readonly().default([]),
  /** How Asks was looked at last. */
  asksView: z.enum(['board', 'list']).default('board'),
  oneOnOneMinutes: z.number().int().min(5).max(480).default(30),
  standards: standards.prefault({}),
  requestRules: requestRules.prefault({}),
  weeklyReview: weeklyReview.prefault({}),
  reminders: z
    .object({
      /** Kinds that stay silent. */
      off: z.array(z.enum(reminderKinds)).default([]),
      lead: leadTimes.prefault({}),
      quietFrom: wallTime.default(time('19:00')),
      quietTo: wallTime.default(time('08:00')),
      /** Time of the one daily notification that gathers what is due by day rather than by hour; null: none. */
      digestAt: wallTime.nullable().default(time('08:30')),
      /** Notifications only on working days (the next one otherwise). */
      workingDaysOnly: z.boolean().default(true),
    })
    .prefault({}),
  /** How long things are kept. */
  retention: retentionSettings.prefault({}),
  /** Days for which the journal keeps every version of everything. */
  historyDays: z.number().int().min(SHORTEST_HISTORY_DAYS).max(LONGEST_HISTORY_DAYS).default(HISTORY_DAYS),
  /** Hints about the wording of what is written about people. */
  wording: z.object({ isOn: z.boolean().default(true), /** Passages that are left alone, in lower case. */ ignored: z.array(z.string().max(200)).max(500).readonly().default([]) }).prefault({}),
  /** Whether Heed has asked if it shall be protected. It asks once. */
  protectionAsked: z.boolean().default(false),
  /** When Heed locks by itself, which only a passphrase makes possible. */
  lock: z
    .object({
      /** Without key or pointer for so long; null: never. */
      idleMinutes: z.number().int().min(1).max(480).nullable().default(15),
      onSleep: z.boolean().default(true),
      /** Whether reminders keep their texts while Heed is locked. */
      showsReminders: z.boolean().default(false),
    })
    .prefault({}),
  /** Keys that open the capture window from anywhere, in Electron's words; null: none. */
  captureShortcut: z.string().max(60).nullable().default('CommandOrControl+Alt+J'),
  /** The keys of the veil for sharing a screen, in Heed's windows. */
  sharingShortcut: z.string().max(60).default('CommandOrControl+Shift+H'),
  /** Whether the system is asked to leave Heed's windows out of pictures of the screen while that veil is on. */
  hideFromCapture: z.boolean().default(true),
  closeToTray: z.boolean().default(true),
  startAtLogin: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A change of settings: whole top-level values. */
export type SettingsPatch = Partial<Settings>;

const isPatch = (value: unknown): value is SettingsPatch =>
  typeof value === 'object' && value !== null && Object.keys(value).every((name) => Object.hasOwn(settingsSchema.shape, name)) && settingsSchema.safeParse(value).success;

/** Takes a patch as it is. `settingsSchema.partial()` would fill in the defaults of all that is left out, and so reset it. */
export const settingsPatch = z.custom<SettingsPatch>(isPatch, 'a change of settings');
