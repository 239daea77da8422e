package diptych.language.quantity;

/** What a number counts, as far as it is written beside it. */
public enum Unit {
  /** Nothing that is known here. */
  NONE(Dimension.NONE, 1),
  PERCENT(Dimension.NONE, 1),
  /** Percentage points. */
  POINT(Dimension.NONE, 1),
  /** A fraction in words: a third. */
  PART(Dimension.NONE, 1),
  /** A place in an order, in words: third. */
  ORDINAL(Dimension.NONE, 1),
  /** An order of magnitude in words: dozens, hundreds of thousands. */
  VAGUE(Dimension.NONE, 1),
  /** A time of day; its value is minutes after midnight. */
  CLOCK(Dimension.NONE, 1),
  KILOMETER(Dimension.LENGTH, 1000),
  METER(Dimension.LENGTH, 1),
  CENTIMETER(Dimension.LENGTH, 0.01),
  MILLIMETER(Dimension.LENGTH, 0.001),
  MILE(Dimension.LENGTH, 1609.344),
  YARD(Dimension.LENGTH, 0.9144),
  FOOT(Dimension.LENGTH, 0.3048),
  INCH(Dimension.LENGTH, 0.0254),
  SQUARE_KILOMETER(Dimension.AREA, 1e6),
  SQUARE_METER(Dimension.AREA, 1),
  SQUARE_MILE(Dimension.AREA, 2.59e6),
  SQUARE_FOOT(Dimension.AREA, 0.0929),
  DUNAM(Dimension.AREA, 1000),
  ACRE(Dimension.AREA, 4046.86),
  HECTARE(Dimension.AREA, 10_000),
  GRAM(Dimension.MASS, 0.001),
  KILOGRAM(Dimension.MASS, 1),
  POUND_MASS(Dimension.MASS, 0.4536),
  TON(Dimension.MASS, 1000),
  LITER(Dimension.VOLUME, 1),
  GALLON(Dimension.VOLUME, 3.785),
  KILOMETER_AN_HOUR(Dimension.SPEED, 1),
  MILE_AN_HOUR(Dimension.SPEED, 1.609344),
  SECOND(Dimension.TIME, 1),
  MINUTE(Dimension.TIME, 60),
  HOUR(Dimension.TIME, 3600),
  DAY(Dimension.TIME, 86_400),
  WEEK(Dimension.TIME, 604_800),
  /** A twelfth of a year. */
  MONTH(Dimension.TIME, 2_629_800),
  YEAR(Dimension.TIME, 31_557_600),
  /** A year of somebody's age. */
  AGE(Dimension.TIME, 31_557_600),
  DECADE(Dimension.TIME, 315_576_000),
  CENTURY(Dimension.TIME, 3_155_760_000.0),
  CELSIUS(Dimension.TEMPERATURE, 1.8),
  FAHRENHEIT(Dimension.TEMPERATURE, 1),
  /** Rates change; the size is only a middle one, in dollars. */
  SHEKEL(Dimension.MONEY, 0.28),
  DOLLAR(Dimension.MONEY, 1),
  EURO(Dimension.MONEY, 1.1),
  STERLING(Dimension.MONEY, 1.3),
  RUBLE(Dimension.MONEY, 0.013),
  YEN(Dimension.MONEY, 0.008);

  /** What units measure. */
  public enum Dimension {
    NONE,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SPEED,
    TEMPERATURE,
    TIME,
    MONEY
  }

  private static final double ROUNDED = 0.1;
  private static final double RATES = 0.4;

  /** A month and a year have no fixed number of days. */
  private static final double CALENDAR = 0.03;

  private static final double FREEZING = 32;

  private final Dimension dimension;
  private final double size;

  Unit(Dimension dimension, double size) {
    this.dimension = dimension;
    this.size = size;
  }

  /** Whether an English word, capital letter or not, is the name of a unit: Celsius. */
  public static boolean isNamed(String word) {
    return UnitNames.isUnit(word);
  }

  /** Whether it measures how long something takes. */
  public boolean isTime() {
    return dimension == Dimension.TIME;
  }

  /** How many years one is; 0 if it is shorter or no time. */
  double years() {
    return isTime() && size >= YEAR.size ? size / YEAR.size : 0;
  }

  /**
   * Whether two spans of time are one: 48 hours and two days, 12 months and a year. Months and
   * years fit days and weeks within three hundredths.
   */
  static boolean isSameTime(double value, Unit unit, double other, Unit otherUnit) {
    boolean calendar = unit.size >= MONTH.size ^ otherUnit.size >= MONTH.size;
    double one = value * unit.size;
    double two = other * otherUnit.size;
    return Math.abs(one - two) <= (calendar ? CALENDAR : 1e-9) * Math.max(one, two);
  }

  /** What it measures; {@link Dimension#NONE} if it is no measure. */
  public Dimension dimension() {
    return dimension;
  }

  /** Whether both measure the same, in different units. */
  public boolean convertsTo(Unit other) {
    return dimension != Dimension.NONE && dimension == other.dimension && this != other;
  }

  /**
   * What so much of this unit is in another; a middle rate for money, a temperature (not a
   * difference of temperatures) for degrees.
   */
  public double convert(double value, Unit to) {
    if (dimension == Dimension.TEMPERATURE) {
      return to == FAHRENHEIT ? value * 1.8 + FREEZING : (value - FREEZING) / 1.8;
    }
    return value * size / to.size;
  }

  /**
   * Whether one value can be the other, rounded: {@code 30 kilometers, 19 miles}. Money may be off
   * by two fifths, as rates change; a span of time by a tenth.
   */
  public boolean isConversion(double value, double converted, Unit to) {
    if (!convertsTo(to)) {
      return false;
    }
    double expected = convert(value, to);
    double slack = dimension == Dimension.MONEY ? RATES : ROUNDED;
    if (dimension == Dimension.TIME) { // 18 months are no two years
      return Math.abs(expected - converted) <= slack * expected;
    }
    boolean fits = isWithin(expected, converted, slack);
    return fits
        || dimension == Dimension.TEMPERATURE && isWithin(value * size / to.size, converted, slack);
  }

  private static boolean isWithin(double expected, double value, double slack) {
    double off = Math.abs(expected - value);
    boolean whole = value == Math.rint(value) && value >= 1;
    return off <= slack * Math.abs(expected) || whole && off <= 0.5;
  }
}
