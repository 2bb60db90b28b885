import { ComponentFixture, TestBed } from '@angular/core/testing';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Player } from './player';
import { Ms } from '../../domain/time/units';

/** The player as a spec has it before it: opened on a phone, and driven by its buttons and the clock. */
export class PlayerHarness {
  phone!: FakePhone;
  service!: SessionService;
  fixture!: ComponentFixture<Player>;
  page!: HTMLElement;

  /** Begins a session of these steps; `lies` for a technique done lying down. */
  async open(steps = aSessionPlan().steps, phone = new FakePhone(), lies = false): Promise<void> {
    this.phone = phone;
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        {
          provide: TECHNIQUE,
          useValue: { ...aTechnique(steps), ...(lies && { lyingOnSide: true }) },
        },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    this.service = TestBed.inject(SessionService);
    this.service.begin(aSessionPlan(steps), null);
    this.fixture = TestBed.createComponent(Player);
    this.fixture.componentRef.setInput('pictures', {});
    this.fixture.componentRef.setInput('asksToEnd', false);
    this.page = this.fixture.nativeElement as HTMLElement;
    await this.fixture.whenStable();
  }

  /** Lets time pass. */
  async pass(ms: Ms): Promise<void> {
    this.phone.clock.tick(ms);
    await this.fixture.whenStable();
  }

  /** Presses the button of this name. */
  async press(name: string): Promise<void> {
    this.button(name)?.click();
    await this.fixture.whenStable();
  }

  /** Marks a knot, on which one stays for `dwellMs`. */
  async markKnot(dwellMs: Ms = 30_000): Promise<void> {
    this.service.send({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs });
    await this.fixture.whenStable();
  }

  /** What the player tells of itself by its data; undefined where it is not shown. */
  root(): DOMStringMap | undefined {
    return this.page.querySelector<HTMLElement>('[data-session-state]')?.dataset;
  }

  /** The button of this name; undefined where there is none. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  }

  /** What a screen reader is told in its own time. */
  live(): string | undefined {
    return this.page.querySelector('[aria-live="polite"]')?.textContent.trim();
  }
}
