import { FreshStart } from './fresh-start-types';

/** Windows that only take note. */
export class FakeFreshStart implements FreshStart {
  /** How often the other windows were told. */
  told = 0;
  isHeeding = false;
  /** Where this window started anew, oldest first. */
  readonly loaded: string[] = [];

  tellOthers(): void {
    this.told += 1;
  }

  heed(): void {
    this.isHeeding = true;
  }

  load(address: string): void {
    this.loaded.push(address);
  }
}
