/** The mock as a server of its own on the command line. */
package io.github.rekognitionmock.internal.cli;
