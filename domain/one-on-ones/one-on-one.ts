import type * as z from 'zod';
import type { note, noteId, oneOnOne, oneOnOneId, ownQuestion, questionId, talkingPoint, talkingPointId, template, templateId } from '#domain/one-on-ones/one-on-one-schema.ts';

export type OneOnOneId = z.infer<typeof oneOnOneId>;
export type OneOnOne = z.infer<typeof oneOnOne>;
export type NoteId = z.infer<typeof noteId>;
export type Note = z.infer<typeof note>;
export type SharedNote = Note & { readonly visibility: 'shared' };
export type TalkingPointId = z.infer<typeof talkingPointId>;
export type TalkingPoint = z.infer<typeof talkingPoint>;
export type TemplateId = z.infer<typeof templateId>;
export type Template = z.infer<typeof template>;
export type QuestionId = z.infer<typeof questionId>;
export type OwnQuestion = z.infer<typeof ownQuestion>;
