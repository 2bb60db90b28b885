import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `
    <button id="opener" type="button">End session</button>
    @if (there()) {
      <un-dialog
        [open]="open()"
        title="End this session?"
        (dismissed)="dismissals.set(dismissals() + 1)"
      >
        <p>Save what you did?</p>
        <div actions><button type="button">Keep going</button></div>
      </un-dialog>
    }
  `,
})
class Page {
  readonly open = signal(false);
  readonly there = signal(true);
  readonly dismissals = signal(0);
}

describe('Dialog', () => {
  let fixture: ComponentFixture<Page>;
  let host: HTMLElement;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    host = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  function dialog(): HTMLDialogElement {
    return fixture.debugElement.query(By.css('dialog')).nativeElement as HTMLDialogElement;
  }

  async function open(): Promise<void> {
    host.querySelector<HTMLButtonElement>('#opener')?.focus();
    fixture.componentInstance.open.set(true);
    await fixture.whenStable();
  }

  it('opens over everything else, named by its heading', async () => {
    await open();
    expect(dialog().matches(':modal')).toBeTrue();
    const heading = host.querySelector(`#${dialog().getAttribute('aria-labelledby')}`);
    expect(heading?.tagName).toBe('H2');
    expect(heading?.textContent).toBe('End this session?');
    expect(host.querySelector('un-dialog')?.hasAttribute('title')).toBeFalse();
  });

  it('gives the focus to its heading, and back when it closes', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('End this session?');
    fixture.componentInstance.open.set(false);
    await fixture.whenStable();
    expect(dialog().open).toBeFalse();
    expect(document.activeElement?.id).toBe('opener');
  });

  it('gives the focus back when it is taken out of the page', async () => {
    await open();
    fixture.componentInstance.there.set(false);
    await fixture.whenStable();
    expect(document.activeElement?.id).toBe('opener');
  });

  it('leaves what Escape means to the page', async () => {
    await open();
    dialog().dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(fixture.componentInstance.dismissals()).toBe(1);
    expect(dialog().open).toBeTrue();
  });

  it('comes back when the browser closes it while it is wanted', async () => {
    await open();
    const closed = new Promise((resolve) =>
      dialog().addEventListener('close', resolve, { once: true }),
    );
    dialog().close();
    await closed;
    await fixture.whenStable();
    expect(fixture.componentInstance.dismissals()).toBe(1);
    expect(dialog().open).toBeTrue();
  });
});
