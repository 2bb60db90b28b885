import { inject, Injector, resource, Signal } from '@angular/core';
import { isBuiltIn, shownName } from '../../domain/routine/routine';
import { lastValue } from '../log/log-version';

/**
 * What the person's own routines are called now, by id, also those that were deleted; undefined before they are read.
 * What cannot be read, is not known on this phone, or has no name is left out. For an injection context.
 *
 * @param used ids of routines, built-in ones passed over
 */
export function ownRoutineNames(
  used: () => readonly string[],
): Signal<ReadonlyMap<string, string> | undefined> {
  const injector = inject(Injector);
  return lastValue(
    resource({
      // As text, so that the same routines in a log read anew are not read anew.
      params: () => {
        const ids = [...new Set(used())].filter((id) => !isBuiltIn(id)).sort();
        return ids.length === 0 ? undefined : JSON.stringify(ids);
      },
      loader: async ({ params }) => {
        // Fetched only here: most logs have no routine of their own.
        const { ROUTINE_REPOSITORY } = await import('./routine-repository');
        const repository = injector.get(ROUTINE_REPOSITORY);
        const ids = JSON.parse(params) as readonly string[];
        const found = await Promise.allSettled(ids.map((id) => repository.find(id)));
        const names = new Map<string, string>();
        for (const one of found)
          if (one.status === 'fulfilled' && one.value !== null && one.value.name.trim() !== '')
            names.set(one.value.id, shownName(one.value.name));
        return names;
      },
    }),
  );
}
