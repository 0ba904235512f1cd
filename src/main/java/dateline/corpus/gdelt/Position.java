package dateline.corpus.gdelt;

/** A point on the Earth, in degrees. */
record Position(double latitude, double longitude) {}
