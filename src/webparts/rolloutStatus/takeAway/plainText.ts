import * as rollout from 'RolloutStatusStrings';
import type { AnswerSheet } from './answerSheet';

/** A site's answer as text that can be pasted anywhere. */
export function plainText({ title, answer, asOf, warnings, services, updates, help, address }: AnswerSheet): string {
  const paragraphs = [
    [title, asOf],
    [answer],
    ...warnings.map(({ lead, text }) => [[lead, text].filter(Boolean).join(' ')]),
    ...services.map(({ name, now, note, expectedLine, confirmedLine }) => [
      `${name}: ${now}`,
      note,
      expectedLine,
      confirmedLine,
    ]),
    ...(updates.length > 0
      ? [
          [
            rollout.Updates,
            ...updates.map(({ on, title: what, body }) => [`${on}: ${what}`, body].filter(Boolean).join('\n')),
          ],
        ]
      : []),
    [help, address],
  ];
  const whole = paragraphs.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n');
  return `${whole.replace(/\u00a0/g, ' ')}\n`;
}
