import { Component, Type, ViewEncapsulation } from '@angular/core';
import { ChangeSide, SitTall } from '../../../../ui/figure/seated/second/seated';

@Component({
  selector: 'un-middle-finger-place-hand-second',
  templateUrl: './place-hand.svg',
})
class PlaceHand {}

@Component({
  selector: 'un-middle-finger-press-second',
  templateUrl: './press.svg',
  styleUrl: './press.css',
  encapsulation: ViewEncapsulation.None,
})
class Press {}

@Component({
  selector: 'un-middle-finger-lift-elbow-second',
  templateUrl: './lift-elbow.svg',
  styleUrl: './lift-elbow.css',
  encapsulation: ViewEncapsulation.None,
})
class LiftElbow {}

@Component({
  selector: 'un-middle-finger-circles-second',
  templateUrl: './circles.svg',
  styleUrl: './circles.css',
  encapsulation: ViewEncapsulation.None,
})
class Circles {}

@Component({
  selector: 'un-middle-finger-knot-second',
  templateUrl: './knot.svg',
  styleUrl: './knot.css',
  encapsulation: ViewEncapsulation.None,
})
class Knot {}

@Component({
  selector: 'un-middle-finger-release-second',
  templateUrl: './release.svg',
})
class Release {}

@Component({
  selector: 'un-middle-finger-settle-second',
  templateUrl: './settle.svg',
  styleUrl: './settle.css',
  encapsulation: ViewEncapsulation.None,
})
class Settle {}

/** The pictures of Middle finger, by a step's `picture`. */
export const pictures: Readonly<Record<string, Type<unknown>>> = {
  'middle-finger/place-hand': PlaceHand,
  'middle-finger/press': Press,
  'middle-finger/lift-elbow': LiftElbow,
  'middle-finger/circles': Circles,
  'middle-finger/knot': Knot,
  'middle-finger/release': Release,
  'middle-finger/settle': Settle,
  'seated/sit-tall': SitTall,
  'seated/change-side': ChangeSide,
};
