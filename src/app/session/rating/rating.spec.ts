import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique } from '../../catalogue/fake-techniques';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Rating } from './rating';

describe('Rating', () => {
  let phone: FakePhone;
  let fixture: ComponentFixture<Rating>;

  function open(): void {
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        provideRouter([]),
        { provide: TECHNIQUE, useValue: aTechnique(aSessionPlan().steps) },
      ],
    });
    fixture = TestBed.createComponent(Rating);
    fixture.detectChanges();
  }

  const shown = (): boolean => {
    const keys = (fixture.nativeElement as HTMLElement).querySelector('.keys');
    return keys !== null && getComputedStyle(keys).visibility === 'visible';
  };

  beforeEach(() => {
    phone = new FakePhone();
  });

  it('shows its keys once it is known what stands above them, so that none moves under a finger', async () => {
    open();
    expect(shown()).toBeFalse();
    await fixture.whenStable();
    expect(shown()).toBeTrue();
  });

  it('keeps nobody waiting where the log gives no answer', () => {
    phone.repository.fallSilent();
    open();
    expect(shown()).toBeFalse();
    phone.clock.tick(500);
    fixture.detectChanges();
    expect(shown()).toBeTrue();
  });
});
