import { inject } from '@angular/core';
import { ActivatedRouteSnapshot, RedirectCommand, Route, Router } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { Technique } from '../catalogue/technique';
import { idInAddress } from '../domain/log/session-address';
import { routineAddress } from '../domain/routine/routine-address';
import { TechniqueId } from '../domain/session/plan/technique-id';
import { withName } from '../store/routines/routine-reading';
import { ROUTINE_REPOSITORY } from '../store/routines/routine-repository';
import { ROUTINE_WORDS } from '../words/routine-words';
import { leaveSessionGuard } from './leave-session-guard';
import { knownRoutine } from './played/known-routine';
import { ROUTINE_DATA } from './played/played';
import { LoadedRoutine } from './played/played-routine';
import { SessionService } from './session-service';

/** The session of a routine, below `/routines`. */
export const routineSessionRoute: Route = {
  path: ':id/session',
  resolve: { [ROUTINE_DATA]: loadedRoutine },
  title: (route) => (route.data[ROUTINE_DATA] as LoadedRoutine | undefined)?.name ?? '',
  canDeactivate: [leaveSessionGuard],
  loadComponent: async () => (await import('./session-page')).SessionPage,
};

/**
 * The routine of the address with all it takes to play it. A session of it that is under way is played as it began,
 * whatever has become of the routine since. Where there is nothing to play, the routine's own page says why.
 */
async function loadedRoutine(
  route: ActivatedRouteSnapshot,
): Promise<LoadedRoutine | RedirectCommand> {
  const id = idInAddress(route.paramMap.get('id') ?? '');
  const plan = inject(SessionService).state()?.plan;
  const modules = inject(TECHNIQUES);
  const repository = inject(ROUTINE_REPOSITORY);
  const itsPage = new RedirectCommand(inject(Router).createUrlTree([...routineAddress(id)]), {
    replaceUrl: true,
  });
  const { unnamed } = inject(ROUTINE_WORDS);
  const routine = await knownRoutine(id, repository).catch(() => null);
  const isUnderWay = plan?.routine === id;
  if (!isUnderWay && routine?.trouble !== null) return itsPage;

  const load = (technique: TechniqueId): Promise<Technique> => modules[technique].load();
  const parts = (routine?.parts ?? []).map(async (part) => ({
    ...part,
    taught: await load(part.technique),
  }));
  const underWay = isUnderWay ? plan.parts.map(({ technique }) => load(technique)) : [];
  return {
    id,
    name: routine === null ? (plan?.name ?? '') : withName(routine, unnamed).name,
    parts: await Promise.all(parts),
    underWay: await Promise.all(underWay),
  };
}
