import { Component, Type, ViewEncapsulation } from '@angular/core';

@Component({
  selector: 'un-lying-down-lie-down-second',
  templateUrl: './lie-down.svg',
})
class LieDown {}

@Component({
  selector: 'un-lying-down-front-arm-second',
  templateUrl: './front-arm.svg',
})
class FrontArm {}

@Component({
  selector: 'un-lying-down-reach-over-second',
  templateUrl: './reach-over.svg',
})
class ReachOver {}

@Component({
  selector: 'un-lying-down-squeeze-second',
  templateUrl: './squeeze.svg',
  styleUrl: './squeeze.css',
  encapsulation: ViewEncapsulation.None,
})
class Squeeze {}

@Component({
  selector: 'un-lying-down-reach-further-second',
  templateUrl: './reach-further.svg',
  styleUrl: './reach-further.css',
  encapsulation: ViewEncapsulation.None,
})
class ReachFurther {}

@Component({
  selector: 'un-lying-down-fist-rub-second',
  templateUrl: './fist-rub.svg',
  styleUrl: './fist-rub.css',
  encapsulation: ViewEncapsulation.None,
})
class FistRub {}

@Component({
  selector: 'un-lying-down-pound-second',
  templateUrl: './pound.svg',
  styleUrl: './pound.css',
  encapsulation: ViewEncapsulation.None,
})
class Pound {}

@Component({
  selector: 'un-lying-down-rest-second',
  templateUrl: './rest.svg',
  styleUrl: './rest.css',
  encapsulation: ViewEncapsulation.None,
})
class Rest {}

@Component({
  selector: 'un-lying-down-turn-over-second',
  templateUrl: './turn-over.svg',
})
class TurnOver {}

@Component({
  selector: 'un-lying-down-get-up-second',
  templateUrl: './get-up.svg',
})
class GetUp {}

/** The pictures of Lying down, by a step's `picture`. */
export const pictures: Readonly<Record<string, Type<unknown>>> = {
  'lying-down/lie-down': LieDown,
  'lying-down/front-arm': FrontArm,
  'lying-down/reach-over': ReachOver,
  'lying-down/squeeze': Squeeze,
  'lying-down/reach-further': ReachFurther,
  'lying-down/fist-rub': FistRub,
  'lying-down/pound': Pound,
  'lying-down/rest': Rest,
  'lying-down/turn-over': TurnOver,
  'lying-down/get-up': GetUp,
};
