import { expect, test } from 'vitest';
import { questionBank, questionThemes, withOwn } from '#domain/one-on-ones/question-bank.ts';
import type { OwnQuestion } from '#domain/one-on-ones/one-on-one.ts';
import { noteTemplates, withOwnTemplates } from '#domain/one-on-ones/templates.ts';
import type { Template } from '#domain/one-on-ones/one-on-one.ts';

test('holds at least a hundred questions, each once', () => {
  expect(questionBank.length).toBeGreaterThanOrEqual(100);
  expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
  expect(new Set(questionBank.map(({ text }) => text.toLowerCase())).size).toBe(questionBank.length);
});

test('every theme has enough for a year of quarters', () => {
  for (const theme of questionThemes) expect(questionBank.filter((each) => each.theme === theme).length, theme).toBeGreaterThanOrEqual(8);
});

test('each is one short, open question', () => {
  for (const { id, text } of questionBank) {
    expect(text, id).toMatch(/^\p{Lu}.*\?$/u);
    expect(text.length, id).toBeLessThanOrEqual(100);
    // An open question cannot be answered with yes or no; "why" sounds like an accusation.
    expect(text, id).not.toMatch(/^(do|does|did|are|is|was|were|can|could|will|would|should|have|has|why)\b/iu);
    expect(text.match(/\?/gu), id).toHaveLength(1);
  }
});

test('own questions and templates stand beside Heed’s', () => {
  const own = { id: 'mine', theme: 'Opening', text: 'How is the garden?' } as OwnQuestion;
  expect(withOwn([own])).toHaveLength(questionBank.length + 1);
  expect(withOwnTemplates([{ id: 't', name: 'Mine', body: '## A' } as Template])[0]).toEqual({ id: 't', name: 'Mine', purpose: '', body: '## A' });
});

test('templates are told apart and hold headings only a pair can fill', () => {
  expect(new Set(noteTemplates.map(({ id }) => id)).size).toBe(noteTemplates.length);
  for (const { name, purpose, body } of noteTemplates) {
    expect(purpose, name).toMatch(/\.$/);
    expect(body, name).toMatch(/^## /);
  }
});
