/**
 * The aggregate: collections with their faces, users and associations. The only place with locks
 * and with the rules that hold between faces and users.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.collection;
