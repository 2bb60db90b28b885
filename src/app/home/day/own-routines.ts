import { computed, inject, Injector, resource, Service } from '@angular/core';
import { readRoutine } from '../../domain/routine/read-routine';
import { Routine } from '../../domain/routine/routine';
import { lastValue, logVersion } from '../../store/log/log-version';

const NONE: readonly Routine[] = [];

/** The person's own routines for all blocks of the day. Provided by `Day`. */
@Service({ autoProvided: false })
export class OwnRoutines {
  private readonly injector = inject(Injector);
  private readonly version = logVersion();
  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const { ROUTINE_REPOSITORY } = await import('../../store/routines/routine-repository');
      return (await this.injector.get(ROUTINE_REPOSITORY).all()).map(readRoutine);
    },
  });
  private readonly all = lastValue(this.reading);

  /** Those that can be played, by name; none until they are read, and where they cannot be. */
  readonly playable = computed<readonly Routine[]>(
    () => this.all()?.filter(({ trouble }) => trouble === null) ?? NONE,
  );
}
