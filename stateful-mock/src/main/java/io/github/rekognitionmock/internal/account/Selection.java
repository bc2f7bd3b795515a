package io.github.rekognitionmock.internal.account;

import java.util.List;

/** The accounts that something is asked of: one, or all of a mock or of a region. */
public record Selection(List<RegionalAccount> accounts, boolean isOne) {}
