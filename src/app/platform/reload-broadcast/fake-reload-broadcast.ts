import { ReloadBroadcast } from './reload-broadcast-types';

/** Windows that only take note. */
export class FakeReloadBroadcast implements ReloadBroadcast {
  /** How often the other windows were told to reload. */
  sent = 0;
  isListening = false;
  /** Where this window started anew, oldest first. */
  readonly loaded: string[] = [];

  send(): void {
    this.sent += 1;
  }

  listen(): void {
    this.isListening = true;
  }

  load(address: string): void {
    this.loaded.push(address);
  }
}
