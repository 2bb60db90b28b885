import { inject } from '@angular/core';
import { ActivatedRouteSnapshot, RedirectCommand, Route, Router } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { Technique } from '../catalogue/technique';
import { BUILT_IN_ROUTINES, isBuiltIn, Routine } from '../domain/routine/routine';
import { TechniqueId } from '../domain/session/plan/technique-id';
import { routineNames } from '../words/routine-names';
import { leaveSessionGuard } from './leave-session-guard';
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
 * whatever has become of the routine since. Where there is nothing to play, the address is told of as unknown.
 */
async function loadedRoutine(
  route: ActivatedRouteSnapshot,
): Promise<LoadedRoutine | RedirectCommand> {
  const id = route.paramMap.get('id') ?? '';
  const plan = inject(SessionService).state()?.plan;
  const modules = inject(TECHNIQUES);
  const unknown = new RedirectCommand(inject(Router).createUrlTree(['/routines', id]), {
    replaceUrl: true,
  });
  const routine = await routineOf(id);
  const isUnderWay = plan?.routine === id;
  if (!isUnderWay && (routine === null || routine.parts.length === 0)) return unknown;

  const load = (technique: TechniqueId): Promise<Technique> => modules[technique].load();
  const parts = (routine?.parts ?? []).map(async (part) => ({
    ...part,
    taught: await load(part.technique),
  }));
  const underWay = isUnderWay ? plan.parts.map(({ technique }) => load(technique)) : [];
  return {
    id,
    name: routine?.name ?? plan?.name ?? '',
    parts: await Promise.all(parts),
    underWay: await Promise.all(underWay),
  };
}

function routineOf(id: string): Promise<Routine | null> {
  const builtIn = isBuiltIn(id)
    ? { id, name: routineNames[id], parts: BUILT_IN_ROUTINES[id] }
    : null;
  return Promise.resolve(builtIn);
}
