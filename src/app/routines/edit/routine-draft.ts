import { Technique } from '../../catalogue/technique';
import { LoggedRoutine } from '../../domain/log/log-file';
import { LONGEST_NAME, MOST_PARTS, readPart } from '../../domain/routine/read-routine';
import { RoutinePart } from '../../domain/routine/routine';
import { usualTransition } from '../../domain/routine/routine-technique';
import { defaultSetup } from '../../domain/session/plan/setup';

/** A part while a routine is made. */
export interface DraftPart extends RoutinePart {
  /** The same wherever in the list it stands. */
  readonly key: number;
  /** As it was kept, with what only a newer Unknot knows of it; nothing of one that was added now. */
  readonly kept: object;
}

/** A routine as it is being made. */
export interface RoutineDraft {
  readonly name: string;
  readonly parts: readonly DraftPart[];
}

/** Why a draft cannot be saved yet. */
export type DraftError = 'name' | 'long' | 'empty' | 'too-many';

/** What is made of a kept routine, all of whose parts can be read; of null, a new one begins. */
export function draftOf(routine: Pick<LoggedRoutine, 'name' | 'parts'> | null): RoutineDraft {
  const parts = (routine?.parts ?? []).flatMap((kept, key) => {
    const part = readPart(kept);
    return part === null ? [] : [{ ...part, key, kept: kept as object }];
  });
  return { name: routine?.name ?? '', parts };
}

/** The draft with one technique more at its end, as it is taught. */
export function withTechnique(
  draft: RoutineDraft,
  technique: Pick<Technique, 'id' | 'amounts' | 'firstSide' | 'getReadyExtraMs'>,
): RoutineDraft {
  const part: DraftPart = {
    technique: technique.id,
    setup: defaultSetup(technique.amounts, technique.firstSide),
    transitionSeconds: usualTransition(technique),
    key: Math.max(-1, ...draft.parts.map(({ key }) => key)) + 1,
    kept: {},
  };
  return { ...draft, parts: [...draft.parts, part] };
}

/** The draft with a part at another place; a place beyond either end is that end. */
export function withMoved(draft: RoutineDraft, from: number, to: number): RoutineDraft {
  const parts = [...draft.parts];
  parts.splice(Math.max(0, to), 0, ...parts.splice(from, 1));
  return { ...draft, parts };
}

/** The draft without a part. */
export function without(draft: RoutineDraft, key: number): RoutineDraft {
  return { ...draft, parts: draft.parts.filter((part) => part.key !== key) };
}

/** The draft with one part chosen otherwise. */
export function withChange(
  draft: RoutineDraft,
  key: number,
  change: Partial<Pick<RoutinePart, 'setup' | 'transitionSeconds'>>,
): RoutineDraft {
  const parts = draft.parts.map((part) => (part.key === key ? { ...part, ...change } : part));
  return { ...draft, parts };
}

/**
 * What is still wrong with it, the first thing first.
 *
 * @param kept the name it has so far, which may stay however long it is
 */
export function draftErrors({ name, parts }: RoutineDraft, kept = ''): readonly DraftError[] {
  const isLong = name.trim().length > LONGEST_NAME && name !== kept;
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(isLong ? (['long'] as const) : []),
    ...(parts.length === 0 ? (['empty'] as const) : []),
    ...(parts.length > MOST_PARTS ? (['too-many'] as const) : []),
  ];
}

/** Whether saving one would change the other. */
export function isSameDraft(a: RoutineDraft, b: RoutineDraft): boolean {
  return JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b)) && a.name === b.name;
}

/** The members of a draft as they are kept. */
export function keptOf(draft: RoutineDraft): Pick<LoggedRoutine, 'name' | 'parts'> {
  return { name: draft.name.trim(), parts: partsOf(draft) };
}

function partsOf({ parts }: RoutineDraft): readonly object[] {
  return parts.map(({ key: _, kept, ...part }) => ({ ...kept, ...part }));
}
