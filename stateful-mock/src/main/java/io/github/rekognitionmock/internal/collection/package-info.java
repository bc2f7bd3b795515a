/**
 * Collections with their faces, users and associations: the aggregate, the only place with locks
 * and with the rules that hold between faces and users. Knows no HTTP, no JSON and no WireMock.
 */
package io.github.rekognitionmock.internal.collection;
