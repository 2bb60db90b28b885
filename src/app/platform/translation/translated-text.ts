import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { PAGE_CHANGES } from './page-changes';

/**
 * Keeps the page true while the browser translates it. A translation takes text out of the page and puts words of its
 * own in its place; the app goes on writing to what was taken out, and the screen would stand still. As soon as such a
 * text changes, it is put back with all that was translated together with it: the browser then translates it anew.
 */
@Service()
export class TranslatedText {
  /** What a translation put in place of a text, and the other way round. */
  private readonly standIns = new WeakMap<Text, ChildNode>();
  private readonly originals = new WeakMap<ChildNode, Text>();
  private readonly view = inject(DOCUMENT).defaultView;

  /** Texts that were taken out, and may be written to there. */
  private readonly written = new MutationObserver((records) => {
    for (const { target } of records) this.putBack(target as Text);
  });

  constructor() {
    let isEarly = true;
    inject(PAGE_CHANGES).listen((records) => {
      for (const record of records) this.look(record);
      // What was translated before the app listened may have been written to since.
      if (isEarly) for (const text of textsIn(records)) this.putBack(text);
    });
    isEarly = false;
    inject(DestroyRef).onDestroy(() => this.written.disconnect());
  }

  private look(record: MutationRecord): void {
    for (const text of record.removedNodes) {
      if (!(text instanceof Text) || text.isConnected) continue;
      const near = [...record.addedNodes, record.previousSibling, record.nextSibling];
      const standIn = near.find((node) => this.isNewFont(node));
      if (standIn === undefined) continue;
      this.standIns.set(text, standIn);
      this.originals.set(standIn, text);
      this.written.observe(text, { characterData: true });
    }
  }

  /** Only a translation writes with this element; no page of ours has one. */
  private isNewFont(node: Node | null): node is Element {
    const isFont = node instanceof Element && node.localName === 'font' && node.isConnected;
    return isFont && !this.originals.has(node);
  }

  private putBack(text: Text): void {
    const standIn = this.standIns.get(text);
    if (!standIn?.isConnected || text.isConnected) return;
    // Words of one sentence may have changed places: it comes back as a whole.
    for (const font of this.blockOf(standIn).querySelectorAll('font' as string)) {
      const original = this.originals.get(font);
      if (original === undefined) continue;
      this.originals.delete(font);
      font.replaceWith(original);
    }
  }

  private blockOf(node: ChildNode): Element {
    let block = node.parentElement ?? document.body;
    while (block.parentElement && this.view?.getComputedStyle(block).display === 'inline')
      block = block.parentElement;
    return block;
  }
}

function textsIn(records: readonly MutationRecord[]): readonly Text[] {
  return records.flatMap(({ removedNodes }) =>
    [...removedNodes].filter((node) => node instanceof Text),
  );
}
