import { SEES_TEXT } from './text';
import { whatEachSees } from './who-sees';

const CHOICES = { isAnonymous: false, visibility: 'public', hasContact: true } as const;

function seenBy(who: string, choices: Parameters<typeof whatEachSees>[0]): string[] {
  return whatEachSees(choices).find((row) => row.who === who)?.sees ?? [];
}

test('an anonymous writer is nobody to everyone, and the contact is never given out', () => {
  const choices = { ...CHOICES, isAnonymous: true };
  for (const who of [SEES_TEXT.handlers, SEES_TEXT.overseers, SEES_TEXT.neighbours]) {
    expect(seenBy(who, choices)).not.toContain(SEES_TEXT.name);
    expect(seenBy(who, choices)).not.toContain(SEES_TEXT.contactOnRequest);
    expect(seenBy(who, choices)).not.toContain(SEES_TEXT.full);
  }
});

test('an anonymous writer is told of the one exception: the secretary, with a reason, and not in secret', () => {
  expect(seenBy(SEES_TEXT.secretary, { ...CHOICES, isAnonymous: true })).toEqual([
    SEES_TEXT.identityOnReason,
  ]);
  expect(whatEachSees(CHOICES).map(({ who }) => who)).not.toContain(SEES_TEXT.secretary);
});

test('a writer is told that neighbours see photos and hear recordings, too', () => {
  expect(seenBy(SEES_TEXT.neighbours, CHOICES)).toContain(SEES_TEXT.mediaNeighbours);
});

test('a named writer is told that looking at the contact is recorded', () => {
  expect(seenBy(SEES_TEXT.handlers, CHOICES)).toContain(SEES_TEXT.contactOnRequest);
});

test('neighbours see nothing of what is for handlers only', () => {
  expect(seenBy(SEES_TEXT.neighbours, { ...CHOICES, visibility: 'handlers' })).toEqual([
    SEES_TEXT.nothing,
  ]);
});
