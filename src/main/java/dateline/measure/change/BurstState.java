package dateline.measure.change;

/**
 * What a day's counts say for a raised rate against the usual one: their log likelihood ratio,
 * divided by the dispersion.
 *
 * @param usual the usual share of articles
 * @param dispersion at least 1
 * @param perNamed what each article that names it adds, above 0
 * @param perArticle what each article of the day takes away, above 0
 */
record BurstState(double usual, double dispersion, double perNamed, double perArticle) {

  static BurstState of(double usual, double raised, double dispersion) {
    double perArticle = Math.log1p(-usual) - Math.log1p(-raised);
    double perNamed = Math.log(raised / usual) + perArticle;
    return new BurstState(usual, dispersion, perNamed / dispersion, perArticle / dispersion);
  }

  double score(int named, int of) {
    return named * perNamed - of * perArticle;
  }
}
