/** The mock as a server of its own in a program. */
package io.github.rekognitionmock.internal.server;
