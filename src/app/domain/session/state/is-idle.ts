import { SessionCommand } from './event';
import { moreTimeLeft } from './more-time';
import { isCounting, SessionState } from './state';

/** True where a command would change nothing, as a pause in a pause: then nothing is to be said or written because of it. */
export function isIdle(state: SessionState, command: SessionCommand): boolean {
  switch (command.type) {
    case 'pause':
      return !isCounting(state);
    case 'resume':
      return state.phase !== 'paused';
    case 'more-time':
      return moreTimeLeft(state) === 0;
    default:
      return false;
  }
}
