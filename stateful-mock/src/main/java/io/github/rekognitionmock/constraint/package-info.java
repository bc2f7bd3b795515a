/** What the service model demands of requests, as data, and the check that walks it. */
package io.github.rekognitionmock.constraint;
